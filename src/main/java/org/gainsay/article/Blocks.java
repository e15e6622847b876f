package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a page into its blocks: runs of text that no block-level element or double break divides.
 */
final class Blocks {
  private static final Set<String> INLINE_FORM = Set.of("label", "button", "select", "option");

  /**
   * @param home the nearest block-level element around it
   * @param text with its whitespace normalised
   * @param linked how many of its characters are inside links
   */
  record Block(Element home, String text, int linked) {
    String tag() {
      return home.normalName();
    }

    boolean isHeading() {
      String tag = tag();
      return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    double linkShare() {
      return (double) linked / text.length();
    }
  }

  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int breaks;

  private Blocks() {}

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks();
    blocks.walk(root, root, false);
    blocks.flush(root);
    return blocks.found;
  }

  private void walk(Element element, Element home, boolean inLink) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        append(words.getWholeText(), inLink);
      } else if (node instanceof Element child) {
        if (child.normalName().equals("br")) {
          breaks++;
          if (breaks > 1) {
            flush(home);
          } else {
            append(" ", inLink);
            breaks = 1;
          }
        } else if (isBlock(child)) {
          flush(home);
          walk(child, child, inLink);
          flush(child);
        } else if (!INLINE_FORM.contains(child.normalName())) {
          walk(child, home, inLink || child.normalName().equals("a"));
        }
      }
    }
  }

  private static boolean isBlock(Element element) {
    if (element.isBlock()) {
      return true;
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.isBlock() || isBlock(child)) {
        return true;
      }
    }
    return false;
  }

  private void append(String words, boolean inLink) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Whitespace.isSpace(c)) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (!Whitespace.isUnseen(c)) {
        text.append(c);
        linked += inLink ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private void flush(Element home) {
    String whole = text.toString().strip();
    if (!whole.isEmpty()) {
      found.add(new Block(home, whole, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
