PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT { act:abce25929b6c4145faf9 gs:cue ?e } WHERE { act:abce25929b6c4145faf9 gs:evidence ?e }
