PREFIX person: <http://localhost:3030/party/person/>

DELETE WHERE { person:kari-holm a ?class }
