package org.gainsay.annotation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The flat engine against the library as it comes, on a page of varied sentences. */
class SameAsTheLibraryTest {
  private static List<String> sentences() throws IOException {
    try (InputStream in = SameAsTheLibraryTest.class.getResourceAsStream("sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void itParsesAsTheLibraryDoes() throws IOException {
    List<NLPComponent<NLPNode>> library = library();
    Engine engine = Engine.load(notice -> {});
    List<String> sentences = sentences();
    assertTrue(sentences.size() >= 40, "the page of sentences is short");
    for (String sentence : sentences) {
      List<String> forms = cut(sentence);
      assertEquals(parse(library, forms), engine.parse(forms), sentence);
    }
  }

  @Test
  void itCutsWordsAsTheLibraryDoes() throws IOException {
    for (String sentence : sentences()) {
      List<String> expected =
          new EnglishTokenizer().tokenize(sentence).stream().map(Token::getWordForm).toList();
      assertEquals(expected, cut(sentence), sentence);
    }
  }

  private static List<String> cut(String sentence) {
    List<String> forms = new ArrayList<>();
    new Tokenizing().cut(sentence, (start, end) -> forms.add(sentence.substring(start, end)));
    return forms;
  }

  private static List<Engine.Parsed> parse(
      List<NLPComponent<NLPNode>> library, List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setWordForm(forms.get(i - 1));
      nodes[i].setID(i);
    }
    for (NLPComponent<NLPNode> component : library) {
      component.process(nodes);
    }
    List<Engine.Parsed> parsed = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode n = nodes[i];
      parsed.add(
          new Engine.Parsed(
              n.getLemma(),
              n.getPartOfSpeechTag(),
              n.getDependencyHead().getID() - 1,
              n.getDependencyLabel()));
    }
    return parsed;
  }

  @SuppressWarnings("unchecked")
  private static List<NLPComponent<NLPNode>> library() {
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(
            new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
    Field key = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(
            (Map<String, List<String>>) PackedModel.AMBIGUITY_CLASSES.read(), key, ""));
    lexica.setWordClusters(
        new GlobalLexicon<>((Map<String, Set<String>>) PackedModel.WORD_CLUSTERS.read(), key, ""));
    return List.of(
        lexica,
        decoder(PackedModel.TAGGER),
        new MorphologicalAnalyzer<>(Language.ENGLISH),
        decoder(PackedModel.PARSER));
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> decoder(PackedModel model) {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) model.read();
    component.setFlag(NLPFlag.DECODE);
    return component;
  }
}
