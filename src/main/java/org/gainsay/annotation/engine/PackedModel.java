package org.gainsay.annotation.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.tukaani.xz.XZInputStream;

/** A trained model as the library packs it: Java objects, serialised and XZ-compressed. */
enum PackedModel {
  TAGGER("models/en-pos.xz"),
  PARSER("models/en-dep.xz"),
  AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
  WORD_CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz");

  private final String resource;

  PackedModel(String path) {
    resource = "edu/emory/mathcs/nlp/" + path;
  }

  /** Reads the objects, which takes seconds and up to 600 MB of heap. */
  Object read() {
    try (InputStream packed = url().openStream();
        ObjectInputStream in =
            new ObjectInputStream(
                new BufferedInputStream(
                    new XZInputStream(new BufferedInputStream(packed, 1 << 16)), 1 << 16))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + resource, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the language model " + resource + " is of another kind", e);
    }
  }

  /** CRC-32 of the packed bytes, which a jar knows without reading them. */
  long checksum() {
    try {
      URLConnection connection = url().openConnection();
      if (connection instanceof JarURLConnection jar) {
        return jar.getJarEntry().getCrc();
      }
      CheckedInputStream in = new CheckedInputStream(connection.getInputStream(), new CRC32());
      try (in) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return in.getChecksum().getValue();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + resource, e);
    }
  }

  private URL url() {
    URL url = PackedModel.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IllegalStateException("the class path lacks the language model " + resource);
    }
    return url;
  }
}
