PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX unit: <https://w3id.org/gainsay/codes/unit/>

DELETE { ?x gs:offsetUnit ?old } INSERT { ?x gs:offsetUnit unit:byte } WHERE { ?x a gs:TextVersion ; gs:offsetUnit ?old }
