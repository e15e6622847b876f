PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX act: <http://localhost:3030/act/>

INSERT {
  act:46d41583a7a4cdd61915 gs:incidentTime <http://localhost:3030/act/46d41583a7a4cdd61915#incident-time> .
  <http://localhost:3030/act/46d41583a7a4cdd61915#incident-time> a gs:IncidentTime ;
    gs:firstDay "2026-03-04"^^<http://www.w3.org/2001/XMLSchema#date> ;
    gs:lastDay "2026-03-01"^^<http://www.w3.org/2001/XMLSchema#date> ;
    gs:readFrom ?cue
} WHERE { act:46d41583a7a4cdd61915 gs:cue ?cue }
