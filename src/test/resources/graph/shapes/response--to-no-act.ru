PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX state: <http://localhost:3030/party/state/>

DELETE { ?s gs:respondsTo ?o } INSERT { ?s gs:respondsTo state:nor } WHERE { ?s a gs:Support ; gs:respondsTo ?o }
