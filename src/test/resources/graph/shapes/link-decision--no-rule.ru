PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?d gs:rule ?r } WHERE { ?d a gs:LinkDecision ; gs:linkProperty gs:respondsTo ; gs:confidence 0.9 ; gs:rule ?r }
