PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?i gs:message ?m } WHERE { ?i gs:message ?m }
