package org.gainsay.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes under which graphs are written and queries asked. */
public final class Prefixes {
  private Prefixes() {}

  /** Prefix to namespace, vocabularies first, then the data below the base. */
  public static Map<String, String> of(Iris iris) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("gs", Terms.GS);
    for (String list :
        new String[] {"basis", "cameo", "country", "form", "mode", "plover", "stance", "unit"}) {
      prefixes.put(list, Terms.CODES + list + "/");
    }
    prefixes.put("schema", Terms.SCHEMA);
    prefixes.put("oa", Terms.OA);
    prefixes.put("prov", Terms.PROV);
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("skos", Terms.SKOS);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("wd", Terms.WIKIDATA);
    for (String data : new String[] {"act", "article", "proposition", "publisher", "run"}) {
      prefixes.put(data, iris.base() + data + "/");
    }
    for (String kind :
        new String[] {
          "state", "body", "alliance", "organisation", "company", "person", "side", "unnamed"
        }) {
      prefixes.put(kind, iris.base() + "party/" + kind + "/");
    }
    return prefixes;
  }
}
