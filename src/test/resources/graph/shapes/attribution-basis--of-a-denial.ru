PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT DATA { act:46d41583a7a4cdd61915 gs:attributionBasis <https://w3id.org/gainsay/codes/attribution-basis/witness> }
