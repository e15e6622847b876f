PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE { ?p rdfs:label ?l } WHERE { ?a gs:agency ?p . ?p rdfs:label ?l }
