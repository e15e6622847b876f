package org.gainsay.annotation;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tukaani.xz.XZInputStream;

/** Loads the models as they are packed in the library: slow (some ten seconds), needs no disk. */
final class ClassPathModels {
  static final String ROOT = "edu/emory/mathcs/nlp/";
  static final String TAGGER = ROOT + "models/en-pos.xz";
  static final String PARSER = ROOT + "models/en-dep.xz";
  static final String AMBIGUITY = ROOT + "lexica/en-ambiguity-classes-simplified-lowercase.xz";
  static final String CLUSTERS = ROOT + "lexica/en-brown-clusters-simplified-lowercase.xz";

  private ClassPathModels() {}

  static Models load() {
    CompletableFuture<Object> ambiguity = CompletableFuture.supplyAsync(() -> read(AMBIGUITY));
    CompletableFuture<Object> clusters = CompletableFuture.supplyAsync(() -> read(CLUSTERS));
    CompletableFuture<Object> tagger = CompletableFuture.supplyAsync(() -> read(TAGGER));
    Object parser = read(PARSER);
    return new Models(
        lexica(ambiguity.join(), clusters.join()),
        component(tagger.join()),
        Models.englishLemmas(),
        component(parser));
  }

  static Object read(String resource) {
    InputStream packed = ClassPathModels.class.getClassLoader().getResourceAsStream(resource);
    if (packed == null) {
      throw new IllegalStateException("the class path lacks the language model " + resource);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new XZInputStream(new BufferedInputStream(packed)), 1 << 16))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + resource, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the language model " + resource + " is of another kind", e);
    }
  }

  @SuppressWarnings("unchecked")
  static NLPComponent<NLPNode> lexica(Object ambiguityClasses, Object wordClusters) {
    byte[] empty = "<configuration/>".getBytes(StandardCharsets.UTF_8);
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(empty));
    Field key = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>((Map<String, List<String>>) ambiguityClasses, key, ""));
    lexica.setWordClusters(new GlobalLexicon<>((Map<String, Set<String>>) wordClusters, key, ""));
    return lexica;
  }

  @SuppressWarnings("unchecked")
  static NLPComponent<NLPNode> component(Object trained) {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) trained;
    component.setFlag(NLPFlag.DECODE);
    return component;
  }
}
