PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?s gs:iso3 ?c } INSERT { ?s gs:iso3 "nor" } WHERE { ?s gs:iso3 ?c FILTER (?c = "NOR") }
