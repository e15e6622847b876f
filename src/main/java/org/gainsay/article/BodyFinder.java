package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.article.Blocks.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of the article on a page. First what its tags, roles and names mark as
 * furniture is taken away, unless it holds most of the page's prose; then the element is chosen in
 * which prose outweighs links and labels most; then its blocks are sifted.
 */
final class BodyFinder {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "button",
          "input",
          "select",
          "textarea",
          "video",
          "audio",
          "object",
          "embed",
          "canvas",
          "map",
          "head",
          "link",
          "meta",
          "figcaption",
          "dialog",
          "math");
  private static final Set<String> SELDOM =
      Set.of("nav", "aside", "footer", "figure", "menu", "header");
  private static final Set<String> SELDOM_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu");
  private static final Set<String> KEPT = Set.of("html", "body", "article", "main", "p");

  /** A part with more of the page's prose than this is no furniture, whatever its name. */
  private static final double TOO_MUCH_TO_DROP = 0.4;

  private static final double A_GOOD_PART = 0.4;
  private static final double MOST = 0.9;

  private final Element page;
  private final @Nullable String title;
  private final Map<Element, Double> prose = new LinkedHashMap<>();
  private final Map<String, Boolean> named = new HashMap<>();

  private BodyFinder(Element page, @Nullable String title) {
    this.page = page;
    this.title = title;
  }

  /** The body's paragraphs in order; none if there is no prose. The page is pruned. */
  static List<String> paragraphs(Element page, @Nullable String title) {
    return new BodyFinder(page, title).find();
  }

  /** The paragraphs of HTML that is all body: nothing is chosen, only pruned and sifted. */
  static List<String> allParagraphs(Element body) {
    BodyFinder finder = new BodyFinder(body, null);
    finder.weigh(false);
    finder.prune(body, finder.prose.getOrDefault(body, 0.0));
    return Sieve.paragraphs(Blocks.of(body), null);
  }

  private List<String> find() {
    weigh(false);
    double total = prose.getOrDefault(page, 0.0);
    prune(page, total);
    prose.clear();
    List<Block> blocks = weigh(true);
    Element body = choose();
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (isWithin(block.home(), body)) {
        inside.add(block);
      }
    }
    return Sieve.paragraphs(inside, title);
  }

  private static boolean isWithin(Element element, Element ancestor) {
    Element e = element;
    while (e != null && !e.equals(ancestor)) {
      e = e.parent();
    }
    return e != null;
  }

  /** Adds up, for every element, the prose in it, less its links and labels if asked. */
  private List<Block> weigh(boolean less) {
    List<Block> blocks = Blocks.of(page);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      double value = value(block);
      if (value > 0 && i > 0 && isTeaserTitle(blocks.get(i - 1), block)) {
        value = 0;
      }
      if (value > 0 || less) {
        for (Element e = block.home(); e != null; e = e.parent()) {
          prose.merge(e, value, Double::sum);
        }
      }
    }
    return blocks;
  }

  /** A linked heading in front of a paragraph announces another article. */
  private static boolean isTeaserTitle(Block title, Block paragraph) {
    int length = title.text().length();
    return title.linkShare() > 0.8
        && length > 20
        && length < 200
        && (title.isHeading() || paragraph.linkShare() > 0.1)
        && !title.home().equals(paragraph.home());
  }

  private static double value(Block block) {
    int length = block.text().length();
    double share = block.linkShare();
    boolean sentence = Prose.is(block.text());
    if (share < 0.5 && (length > 80 || sentence)) {
      return share > 0.3 ? 0 : length * (1 - share);
    }
    return block.isHeading() && share < 0.5 ? 0 : -(0.3 * length + block.linked());
  }

  private void prune(Element element, double total) {
    Element child = element.firstElementChild();
    while (child != null) {
      Element next = child.nextElementSibling();
      if (isFurniture(child, total)) {
        child.remove();
      } else {
        prune(child, total);
      }
      child = next;
    }
  }

  private boolean isFurniture(Element element, double total) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return true;
    }
    if (KEPT.contains(tag) && !isUnseen(element)) {
      return tag.equals("p") && isNamedFurniture(element);
    }
    boolean marked =
        SELDOM.contains(tag)
            || SELDOM_ROLES.contains(element.attr("role"))
            || isUnseen(element)
            || isNamedFurniture(element);
    return marked && prose.getOrDefault(element, 0.0) <= TOO_MUCH_TO_DROP * total;
  }

  private static boolean isUnseen(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private boolean isNamedFurniture(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && named.computeIfAbsent(names, n -> BodyNames.isBoilerplate(n) && !BodyNames.isBody(n));
  }

  /**
   * From the heaviest element inwards, as long as one inside that is named for the body holds a
   * good part of its prose.
   */
  private Element choose() {
    Element best = heaviest();
    double part = A_GOOD_PART;
    while (true) {
      Element inner = null;
      double most = part * prose.getOrDefault(best, 0.0);
      for (Map.Entry<Element, Double> entry : prose.entrySet()) {
        Element e = entry.getKey();
        if (entry.getValue() > most && !e.equals(best) && isBodyNamed(e) && isWithin(e, best)) {
          inner = e;
          most = entry.getValue();
        }
      }
      if (inner == null) {
        return best;
      }
      best = withItsLike(inner, best);
      if (!best.equals(inner)) {
        return best;
      }
      part = MOST;
    }
  }

  /**
   * A body may come in several pieces of one name: then what holds them all, unless they are in
   * different articles.
   */
  private Element withItsLike(Element piece, Element outer) {
    Element whole = piece;
    for (Element other : prose.keySet()) {
      if (!other.equals(piece)
          && other.className().equals(piece.className())
          && other.normalName().equals(piece.normalName())
          && prose.getOrDefault(other, 0.0) > 0
          && !isWithin(other, piece)
          && !isWithin(piece, other)
          && isWithin(other, outer)
          && Objects.equals(other.closest("article"), piece.closest("article"))) {
        while (!isWithin(other, whole)) {
          whole = Objects.requireNonNull(whole.parent());
        }
      }
    }
    return whole;
  }

  private static boolean isBodyNamed(Element e) {
    if (e.normalName().equals("body") || e.normalName().equals("html")) {
      return false;
    }
    return BodyNames.isBody(e.className() + " " + e.id() + " " + e.attr("itemprop"));
  }

  /** The innermost of the elements in which prose outweighs the rest most. */
  private Element heaviest() {
    Element best = page;
    double most = prose.getOrDefault(page, 0.0);
    for (Map.Entry<Element, Double> entry : prose.entrySet()) {
      Element e = entry.getKey();
      double weight = entry.getValue();
      if (weight > most || (weight == most && isWithin(e, best))) {
        best = e;
        most = weight;
      }
    }
    return best;
  }
}
