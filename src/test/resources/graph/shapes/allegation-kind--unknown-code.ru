PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT DATA { act:9982f227c2a9276bc7d9 gs:allegationKind <https://w3id.org/gainsay/codes/allegation-kind/rudeness> }
