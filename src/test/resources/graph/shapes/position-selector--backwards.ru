PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX act: <http://localhost:3030/act/>

DELETE { ?s oa:end ?t } INSERT { ?s oa:end 3 } WHERE { act:abce25929b6c4145faf9 gs:cue ?e . ?e oa:hasSelector ?s . ?s oa:end ?t }
