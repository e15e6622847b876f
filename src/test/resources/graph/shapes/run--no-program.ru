PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE { ?r prov:wasAssociatedWith ?p } WHERE { ?r prov:wasAssociatedWith ?p }
