PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX person: <http://localhost:3030/party/person/>

DELETE WHERE { person:kari-holm rdfs:label ?name }
