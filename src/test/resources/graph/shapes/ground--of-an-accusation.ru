PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT DATA { act:9982f227c2a9276bc7d9 gs:ground <https://w3id.org/gainsay/codes/ground/no-evidence> }
