PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

DELETE WHERE { act:abce25929b6c4145faf9 gs:form ?f }
