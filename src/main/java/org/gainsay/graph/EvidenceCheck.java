package org.gainsay.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Checks what shapes cannot: that each position slices the text to the words of its quotation, with
 * the words around it, and that the text is the one whose hash the graph holds.
 */
public final class EvidenceCheck {
  private EvidenceCheck() {}

  /**
   * What does not fit; empty if all does. Without a text it is only checked that positions are as
   * long as their quotations and lie inside the text's length.
   *
   * @param graph of an article
   * @param text as it was read, or null for the one that the graph keeps, if any
   * @param article the id under which the issues are kept
   */
  public static List<Issue> of(Graph graph, @Nullable String text, String article) {
    List<Issue> issues = new ArrayList<>();
    for (Node version : subjects(graph, Terms.TEXT_VERSION)) {
      Optional<String> kept = string(graph, version, Terms.TEXT);
      Optional<String> whole = Optional.ofNullable(text).or(() -> kept);
      Function<String, Issue> issue =
          message -> new Issue(article, IssueCode.SHAPE_VIOLATION, version.toString(), message);
      whole.ifPresent(
          words -> {
            if (!Digest.plain(words).equals(string(graph, version, Terms.SHA256).orElse(""))) {
              issues.add(issue.apply("The text is not the one that the offsets were counted in."));
            }
          });
      checkStretches(graph, version, whole, article, issues);
    }
    issues.sort(Comparator.comparing(Issue::position).thenComparing(Issue::message));
    return issues;
  }

  private static void checkStretches(
      Graph graph, Node version, Optional<String> text, String article, List<Issue> issues) {
    int length = number(graph, version, Terms.CHARACTERS);
    int[] points = text.map(words -> words.codePoints().toArray()).orElse(new int[0]);
    for (Node stretch : subjects(graph, Terms.HAS_SOURCE, version)) {
      Stretch read = Stretch.read(graph, stretch);
      String wrong = text.isPresent() ? read.against(points) : read.alone(length);
      if (!wrong.isEmpty()) {
        issues.add(new Issue(article, IssueCode.SHAPE_VIOLATION, stretch.toString(), wrong));
      }
    }
  }

  /** A quotation with its position, as a graph holds them. */
  private record Stretch(String exact, String prefix, String suffix, int start, int end) {
    static Stretch read(Graph graph, Node stretch) {
      String exact = "";
      String prefix = "";
      String suffix = "";
      int start = -1;
      int end = -1;
      for (Node selector : objects(graph, stretch, Terms.HAS_SELECTOR)) {
        if (graph.contains(selector, Terms.TYPE, Terms.QUOTE_SELECTOR)) {
          exact = string(graph, selector, Terms.EXACT).orElse("");
          prefix = string(graph, selector, Terms.PREFIX).orElse("");
          suffix = string(graph, selector, Terms.SUFFIX).orElse("");
        } else {
          start = number(graph, selector, Terms.START);
          end = number(graph, selector, Terms.END);
        }
      }
      return new Stretch(exact, prefix, suffix, start, end);
    }

    String alone(int length) {
      if (start < 0 || end > length) {
        return "The position lies outside the text.";
      }
      boolean fits = exact.codePointCount(0, exact.length()) == end - start;
      return fits ? "" : "The position is not as long as its quotation.";
    }

    String against(int[] text) {
      String outside = alone(text.length);
      if (!outside.isEmpty()) {
        return outside;
      }
      String found = new String(text, start, end - start);
      if (!found.equals(exact)) {
        return "The position slices the text to \"" + found + "\", not to \"" + exact + "\".";
      }
      boolean around =
          new String(text, 0, start).endsWith(prefix)
              && new String(text, end, text.length - end).startsWith(suffix);
      return around ? "" : "The words around the quotation are not those of the text.";
    }
  }

  private static List<Node> subjects(Graph graph, Node type) {
    return subjects(graph, Terms.TYPE, type);
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Optional<String> string(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo);
  }

  private static int number(Graph graph, Node subject, Node property) {
    return string(graph, subject, property)
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }
}
