PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX stance: <https://w3id.org/gainsay/codes/stance/>

DELETE { ?d gs:stance ?s } INSERT { ?d gs:stance stance:affirms } WHERE { ?d a gs:Denial ; gs:date ?day ; gs:stance ?s }
