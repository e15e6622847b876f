PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?d gs:linkTo ?t } INSERT { ?d gs:linkTo ?f } WHERE { ?d gs:linkFrom ?f ; gs:linkTo ?t ; gs:confidence 0.9 }
