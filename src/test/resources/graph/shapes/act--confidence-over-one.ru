PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

DELETE { act:abce25929b6c4145faf9 gs:confidence ?c } INSERT { act:abce25929b6c4145faf9 gs:confidence 1.5 } WHERE { act:abce25929b6c4145faf9 gs:confidence ?c }
