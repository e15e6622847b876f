PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX state: <http://localhost:3030/party/state/>
PREFIX person: <http://localhost:3030/party/person/>

INSERT DATA { person:kari-holm gs:speaksFor state:isl }
