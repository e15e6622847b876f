PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?x gs:sha256 ?old } INSERT { ?x gs:sha256 "abc" } WHERE { ?x a gs:TextVersion ; gs:sha256 ?old }
