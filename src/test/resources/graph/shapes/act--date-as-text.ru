PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

DELETE { act:abce25929b6c4145faf9 gs:date ?d } INSERT { act:abce25929b6c4145faf9 gs:date "Monday" } WHERE { act:abce25929b6c4145faf9 gs:date ?d }
