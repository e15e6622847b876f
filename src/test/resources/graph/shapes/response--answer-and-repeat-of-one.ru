PREFIX gs: <https://w3id.org/gainsay/ns#>

DELETE { ?s gs:repeats ?r } INSERT { ?s gs:repeats ?o } WHERE { ?s a gs:Denial ; gs:respondsTo ?o ; gs:repeats ?r }
