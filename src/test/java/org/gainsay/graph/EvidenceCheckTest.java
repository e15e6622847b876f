package org.gainsay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.gainsay.article.Span;
import org.gainsay.source.Issue;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {
  private static List<String> messages(List<Issue> issues) {
    return issues.stream().map(Issue::message).toList();
  }

  @Test
  void everyEvidenceOfTheDisputeSlicesItsText() {
    Graph graph = Fixture.disputeGraph().triples();
    assertEquals(List.of(), EvidenceCheck.of(graph, Fixture.TEXT, "dispute"));
    assertEquals(List.of(), EvidenceCheck.of(graph, null, "dispute"));
  }

  @Test
  void aKeptTextIsUsed() {
    Graph graph =
        new ArticleGraph(Fixture.IRIS, Fixture.MADE, true).of(Fixture.dispute()).triples();
    assertEquals(List.of(), EvidenceCheck.of(graph, null, "dispute"));
    Draft more = new Draft();
    Node text = graph.find(Node.ANY, Terms.TEXT, Node.ANY).next().getSubject();
    graph.remove(text, Terms.TEXT, Node.ANY);
    more.words(text, Terms.TEXT, Fixture.TEXT.replace("denied", "denies"));
    graph.add(more.graph().find().next());
    assertEquals(
        List.of(
            "The text is not the one that the offsets were counted in.",
            "The position slices the text to \"denies\", not to \"denied\"."),
        messages(EvidenceCheck.of(graph, null, "dispute")).stream()
            .filter(m -> m.contains("not the one") || m.endsWith("\"denied\"."))
            .toList());
  }

  @Test
  void aMovedPositionIsFoundEvenWithoutTheText() {
    Graph graph = Fixture.disputeGraph().triples();
    Node position =
        graph.find(Node.ANY, Terms.TYPE, Terms.POSITION_SELECTOR).toList().get(0).getSubject();
    graph.remove(position, Terms.END, Node.ANY);
    Draft more = new Draft();
    more.number(position, Terms.END, 9999);
    graph.add(more.graph().find().next());
    assertEquals(
        List.of("The position lies outside the text."),
        messages(EvidenceCheck.of(graph, null, "dispute")));
  }

  @Test
  void anyStretchOfAnyTextSlicesBack() {
    long seed = 20260304;
    Random random = new Random(seed);
    int[] letters = {'a', ' ', '“', 0x1F41F, 0xA0, 0xAD, 0xE9, 0x1D11E, '\n', '"', '\\'};
    for (int round = 0; round < 200; round++) {
      StringBuilder made = new StringBuilder();
      random
          .ints(1 + random.nextInt(90), 0, letters.length)
          .forEach(i -> made.appendCodePoint(letters[i]));
      String text = made.toString();
      int length = text.codePointCount(0, text.length());
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      Draft draft = new Draft();
      ArticleIris names = Fixture.IRIS.of(Fixture.article("any", text));
      new Evidence(draft, names, text).add(span);
      Node version = Terms.iri(names.text());
      draft
          .add(version, Terms.TYPE, Terms.TEXT_VERSION)
          .text(version, Terms.SHA256, Digest.plain(text))
          .number(version, Terms.CHARACTERS, length);
      assertEquals(
          List.of(), EvidenceCheck.of(draft.graph(), text, "any"), "seed " + seed + ": " + text);
    }
  }
}
