PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX mode: <https://w3id.org/gainsay/codes/mode/>
PREFIX act: <http://localhost:3030/act/>

DELETE { act:abce25929b6c4145faf9 gs:mode ?m } INSERT { act:abce25929b6c4145faf9 gs:mode mode:rumoured } WHERE { act:abce25929b6c4145faf9 gs:mode ?m }
