package org.gainsay.serve;

import java.util.Locale;

/** Builds a page. Every text and attribute is escaped here and nowhere else. */
final class Html {
  /** What a page may do: show its own style sheet and send a form to this server. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final StringBuilder out = new StringBuilder();

  Html(String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escape(title))
        .append(" · Gainsay</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n");
  }

  /** Ends the head and begins the page with the way home and its heading. */
  Html body(String heading) {
    out.append("</head>\n<body>\n<header><nav aria-label=\"Site\"><a href=\"/\">Gainsay</a> ")
        .append("<a href=\"/queries/\">Questions</a> <a href=\"/ns\">Vocabulary</a> ")
        .append("<a href=\"/ui/\">SPARQL explorer</a></nav></header>\n<main>\n");
    return element("h1", heading);
  }

  /** A link in the head to the same thing in another form. */
  Html alternate(String mediaType, String address) {
    out.append("<link rel=\"alternate\" type=\"")
        .append(escape(mediaType))
        .append("\" href=\"")
        .append(escape(address))
        .append("\">\n");
    return this;
  }

  /** An element that holds a text. */
  Html element(String name, String text) {
    return open(name).text(text).close(name);
  }

  Html open(String name) {
    out.append('<').append(name).append('>');
    return this;
  }

  /** Opens an element with attributes, given as name, value, name, value … */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String name) {
    out.append("</").append(name).append('>');
    if (!name.equals("a") && !name.equals("q") && !name.equals("code")) {
      out.append('\n');
    }
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** A link; an address that is neither of this site nor of the web is shown as text alone. */
  Html link(String address, String text) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean here = address.startsWith("/") && !address.startsWith("//");
    if (!here && !lower.startsWith("http://") && !lower.startsWith("https://")) {
      return text(text);
    }
    return here
        ? open("a", "href", address).text(text).close("a")
        : open("a", "href", address, "rel", "noreferrer nofollow").text(text).close("a");
  }

  /** The whole page. */
  String end() {
    return out + "</main>\n</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
