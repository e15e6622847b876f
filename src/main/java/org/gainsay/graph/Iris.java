package org.gainsay.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gainsay.article.Article;
import org.gainsay.article.CodePoints;
import org.gainsay.article.Span;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.source.Issue;

/**
 * Makes the IRIs of the data, from content alone: never from clock, chance or the order of a run.
 *
 * <p>Below the base stand {@code article/…}, {@code text/…}, {@code graph/…}, {@code act/…}, {@code
 * proposition/…}, {@code party/…}, {@code publisher/…}, {@code run/…}, {@code software/…} and
 * {@code issue/…}.
 */
public final class Iris {
  /** So that an IRI in a result opens on the user's own machine. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9._~/-]");
  private static final int ACT_DIGITS = 20;
  private static final int TEXT_DIGITS = 16;

  private final String base;

  /**
   * @param base an absolute http or https IRI; a slash is added where it ends in none
   * @throws IllegalArgumentException if it is none
   */
  public Iris(String base) {
    this.base = checked(base);
  }

  private static String checked(String base) {
    try {
      URI uri = new URI(base);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getFragment() == null && uri.getQuery() == null) {
        return base.endsWith("/") ? base : base + "/";
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an http or https address: " + base, e);
    }
    throw new IllegalArgumentException("not an http or https address: " + base);
  }

  public String base() {
    return base;
  }

  /** The article with this id; an id that would not stand in a path gets a slug and a hash. */
  public String article(String id) {
    return base + "article/" + key(id);
  }

  /** The graph of the issues that kept an article out. */
  public String issueGraph(String id) {
    return base + "graph/" + key(id) + "/issues";
  }

  public String issue(Issue issue) {
    return base
        + "issue/"
        + new Digest()
            .add(issue.article())
            .add(issue.code())
            .add(issue.position())
            .add(issue.message())
            .hex(ACT_DIGITS);
  }

  public String party(Party party) {
    if (party.kind() == PartyKind.STATE && Countries.known(party.side())) {
      return side(party.side());
    }
    return base + "party/" + NO_KEY.matcher(party.key()).replaceAll("-");
  }

  /** The side with this code: a state, or else a party of no state. */
  public String side(String side) {
    return Countries.known(side)
        ? base + "party/state/" + side.toLowerCase(Locale.ROOT)
        : base + "party/side/" + slug(side);
  }

  public String publisher(String name) {
    return base + "publisher/" + slug(name);
  }

  public String run(Provenance made) {
    return base
        + "run/"
        + new Digest().add(made.version()).add(made.configuration()).hex(TEXT_DIGITS);
  }

  public String software(Provenance made) {
    return base + "software/gainsay-" + slug(made.version());
  }

  /** The IRIs of an article and its acts, which hang on its id, its text, and cue and type. */
  public ArticleIris of(LinkedArticle linked) {
    Article article = linked.article();
    String sha256 = article.sha256();
    CodePoints points = new CodePoints(article.text());
    List<String> acts = new ArrayList<>();
    List<String> propositions = new ArrayList<>();
    Map<String, Integer> told = new HashMap<>();
    for (LinkedAct act : linked.acts()) {
      String key = actKey(article.id(), sha256, points, act.act());
      int before = told.merge(key, 1, Integer::sum) - 1;
      // one cue may tell an act once for each speaker or target
      String unique = before == 0 ? key : key + "-" + (before + 1);
      acts.add(base + "act/" + unique);
      propositions.add(base + "proposition/" + unique);
    }
    return of(article.id(), sha256, acts, propositions);
  }

  /** The IRIs of an article before its acts are known. */
  public ArticleIris of(Article article) {
    return of(article.id(), article.sha256(), List.of(), List.of());
  }

  private ArticleIris of(String id, String sha256, List<String> acts, List<String> propositions) {
    String version = key(id) + "/" + sha256.substring(0, TEXT_DIGITS);
    return new ArticleIris(
        article(id), base + "text/" + version, base + "graph/" + version, acts, propositions);
  }

  private static String actKey(String id, String sha256, CodePoints points, SpeechAct act) {
    Span cue = points.of(act.cue());
    return new Digest()
        .add(id)
        .add(sha256)
        .add(cue.start())
        .add(cue.end())
        .add(act.type().label())
        .hex(ACT_DIGITS);
  }

  private static String key(String id) {
    return PLAIN.matcher(id).matches()
        ? id
        : words(id) + "~" + new Digest().add(id).hex(TEXT_DIGITS);
  }

  private static String slug(String name) {
    String words = words(name);
    boolean whole = name.codePoints().allMatch(c -> c < 0x250) && !words.isEmpty();
    return whole ? words : words + "~" + new Digest().add(name).hex(TEXT_DIGITS);
  }

  private static String words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return plain.length() <= 60 ? plain : plain.substring(plain.length() - 60);
  }
}
