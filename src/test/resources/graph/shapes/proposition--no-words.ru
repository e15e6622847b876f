PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX act: <http://localhost:3030/act/>

DELETE { ?p rdfs:label ?l } WHERE { act:abce25929b6c4145faf9 gs:content ?p . ?p rdfs:label ?l }
