PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX state: <http://localhost:3030/party/state/>

DELETE { ?s gs:repeats ?r } INSERT { ?s gs:repeats state:isl } WHERE { ?s a gs:Denial ; gs:repeats ?r }
