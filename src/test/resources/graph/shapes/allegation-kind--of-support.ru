PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT DATA { act:2941a375a0516fb0771f gs:allegationKind <https://w3id.org/gainsay/codes/allegation-kind/sabotage> }
