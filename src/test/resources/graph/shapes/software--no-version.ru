PREFIX schema: <https://schema.org/>

DELETE { ?p schema:softwareVersion ?v } WHERE { ?p schema:softwareVersion ?v }
