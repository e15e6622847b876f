package org.gainsay.graph;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.gainsay.link.Quality;
import org.gainsay.link.QualityList;
import org.gainsay.party.PartyKind;

/**
 * The terms that an article's graph uses; {@code ontology/gainsay.ttl} defines those of our own.
 */
final class Terms {
  static final String GS = "https://w3id.org/gainsay/ns#";
  static final String CODES = "https://w3id.org/gainsay/codes/";
  static final String SCHEMA = "https://schema.org/";
  static final String OA = "http://www.w3.org/ns/oa#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();

  static final Node LINK_DECISION = gs("LinkDecision");
  static final Node CODING = gs("Coding");
  static final Node INCIDENT_TIME_CLASS = gs("IncidentTime");
  static final Node PROPOSITION = gs("Proposition");
  static final Node STATE = gs("State");
  static final Node SIDE_CLASS = gs("Side");
  static final Node TEXT_VERSION = gs("TextVersion");
  static final Node ARTICLE_GRAPH = gs("ArticleGraph");
  static final Node PUBLISHER_CLASS = gs("Publisher");
  static final Node ISSUE = gs("Issue");

  static final Node REPORTED_IN = gs("reportedIn");
  static final Node SPEAKER = gs("speaker");
  static final Node ON_BEHALF_OF = gs("onBehalfOf");
  static final Node TARGET = gs("target");
  static final Node TARGET_SIDE = gs("targetSide");
  static final Node ALTERNATIVE_ACTOR = gs("alternativeActor");
  static final Node CONTENT = gs("content");
  static final Node CONTENT_WORDS = gs("contentWords");
  static final Node STANCE = gs("stance");
  static final Node MODE = gs("mode");
  static final Node FORM = gs("form");
  static final Node RESPONDS_TO = gs("respondsTo");
  static final Node REPEATS = gs("repeats");
  static final Node EVIDENCE = gs("evidence");
  static final Node CUE = gs("cue");
  static final Node DATE = gs("date");
  static final Node EXTRACTED_BY = gs("extractedBy");
  static final Node RULE = gs("rule");
  static final Node CONFIDENCE = gs("confidence");
  static final Node STATED_BY = gs("statedBy");
  static final Node ALLEGED_ACTOR = gs("allegedActor");
  static final Node CODED_ACT = gs("codedAct");
  static final Node CODED_AS = gs("codedAs");
  static final Node READ_FROM = gs("readFrom");
  static final Node INCIDENT_TIME = gs("incidentTime");
  static final Node FIRST_DAY = gs("firstDay");
  static final Node LAST_DAY = gs("lastDay");
  static final Node LINK_FROM = gs("linkFrom");
  static final Node LINK_TO = gs("linkTo");
  static final Node LINK_PROPERTY = gs("linkProperty");
  static final Node SIDE = gs("side");
  static final Node SPEAKS_FOR = gs("speaksFor");
  static final Node ISO3 = gs("iso3");
  static final Node ROLE = gs("role");
  static final Node MENTIONED_AS = gs("mentionedAs");
  static final Node ARTICLE_ID = gs("articleId");
  static final Node BYLINE = gs("byline");
  static final Node DATELINE_PLACE = gs("datelinePlace");
  static final Node AGENCY = gs("agency");
  static final Node SHA256 = gs("sha256");
  static final Node CHARACTERS = gs("characters");
  static final Node OFFSET_UNIT = gs("offsetUnit");
  static final Node TEXT = gs("text");
  static final Node OF_ARTICLE = gs("ofArticle");
  static final Node FINGERPRINT = gs("fingerprint");
  static final Node CONFIGURATION = gs("configuration");
  static final Node ISSUE_CODE = gs("issueCode");
  static final Node POSITION = gs("position");
  static final Node MESSAGE = gs("message");
  static final Node FATAL = gs("fatal");

  static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
  static final Node HEADLINE = iri(SCHEMA + "headline");
  static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  static final Node PUBLISHER = iri(SCHEMA + "publisher");
  static final Node URL = iri(SCHEMA + "url");
  static final Node SOFTWARE_VERSION = iri(SCHEMA + "softwareVersion");

  static final Node SPECIFIC_RESOURCE = iri(OA + "SpecificResource");
  static final Node HAS_SOURCE = iri(OA + "hasSource");
  static final Node HAS_SELECTOR = iri(OA + "hasSelector");
  static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
  static final Node EXACT = iri(OA + "exact");
  static final Node PREFIX = iri(OA + "prefix");
  static final Node SUFFIX = iri(OA + "suffix");
  static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
  static final Node START = iri(OA + "start");
  static final Node END = iri(OA + "end");

  static final Node ACTIVITY = iri(PROV + "Activity");
  static final Node SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");
  static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
  static final Node ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
  static final Node SPECIALIZATION_OF = iri(PROV + "specializationOf");

  static final Node UNIT_OF = iri("http://www.w3.org/ns/org#unitOf");
  static final Node EXACT_MATCH = iri(SKOS + "exactMatch");
  static final Node CODE_POINT = iri(CODES + "unit/code-point");

  private static final Map<PartyKind, Node> KINDS =
      Map.of(
          PartyKind.STATE, STATE,
          PartyKind.GOVERNMENT_BODY, gs("GovernmentBody"),
          PartyKind.ALLIANCE, gs("Alliance"),
          PartyKind.ORGANISATION, gs("Organisation"),
          PartyKind.COMPANY, gs("Company"),
          PartyKind.MEDIA, gs("MediaOutlet"),
          PartyKind.ARMED_GROUP, gs("ArmedGroup"),
          PartyKind.THREAT_GROUP, gs("ThreatGroup"),
          PartyKind.PERSON, gs("Person"),
          PartyKind.UNNAMED, gs("UnnamedParty"));

  private Terms() {}

  static Node gs(String local) {
    return iri(GS + local);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node of(ActType type) {
    return gs(type.label());
  }

  static Node of(PartyKind kind) {
    return java.util.Objects.requireNonNull(KINDS.get(kind), "every kind has a class");
  }

  static Node of(Mode mode) {
    return iri(CODES + "mode/" + mode.label());
  }

  static Node of(Form form) {
    return iri(CODES + "form/" + form.label());
  }

  /** The property that gives an act a code of the list. */
  static Node of(QualityList list) {
    return gs(
        switch (list) {
          case ALLEGATION_KIND -> "allegationKind";
          case ATTRIBUTION_BASIS -> "attributionBasis";
          case GROUND -> "ground";
        });
  }

  static Node of(Quality quality) {
    return iri(CODES + quality.list().label() + "/" + quality.code());
  }

  /** The stance of each class of acts, as {@code gs:stanceOfClass} says in the ontology. */
  static Node stanceOf(ActType type) {
    String stance =
        switch (type) {
          case ACCUSATION, LEGAL_CHARGE -> "affirms";
          case CRITICISM -> "condemns";
          case DENIAL -> "rejects-as-untrue";
          case NON_DENIAL -> "neither-confirms-nor-denies";
          case NO_COMMENT -> "declines-to-comment";
          case ADMISSION -> "admits";
          case REJECTION -> "refuses";
          case THREAT, SANCTION, EXPULSION -> "announces";
          case SUPPORT -> "supports";
        };
    return iri(CODES + "stance/" + stance);
  }
}
