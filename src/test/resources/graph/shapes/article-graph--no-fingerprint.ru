PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?g gs:fingerprint ?f } WHERE { ?g gs:fingerprint ?f }
