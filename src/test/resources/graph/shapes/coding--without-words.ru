PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT DATA { <http://localhost:3030/act/46d41583a7a4cdd61915#ground-no-evidence> a gs:Coding ; gs:codedAct act:46d41583a7a4cdd61915 ; gs:codedAs <https://w3id.org/gainsay/codes/ground/no-evidence> }
