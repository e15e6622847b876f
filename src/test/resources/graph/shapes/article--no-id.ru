PREFIX gs: <https://w3id.org/gainsay/ns#>
PREFIX schema: <https://schema.org/>

DELETE { ?a gs:articleId ?id } WHERE { ?a a schema:NewsArticle ; gs:articleId ?id }
