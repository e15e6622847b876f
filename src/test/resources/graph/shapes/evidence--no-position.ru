PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX act: <http://localhost:3030/act/>

DELETE { ?e oa:hasSelector ?s } WHERE { act:abce25929b6c4145faf9 gs:cue ?e . ?e oa:hasSelector ?s . ?s a oa:TextPositionSelector }
