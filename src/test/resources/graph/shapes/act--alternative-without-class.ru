PREFIX gs: <https://w3id.org/gainsay/ns#>

INSERT { ?act gs:alternativeActor <http://localhost:3030/party/person/nobody> }
WHERE { ?act a gs:Threat }
