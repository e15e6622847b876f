package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.article.Blocks.Block;
import org.jspecify.annotations.Nullable;

/** Keeps of the blocks in an article's element those that are its paragraphs. */
final class Sieve {
  private Sieve() {}

  static List<String> paragraphs(List<Block> blocks, @Nullable String title) {
    List<String> kept = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    boolean box = false;
    int total = blocks.stream().mapToInt(b -> b.text().length()).sum();
    int seen = 0;
    for (Block block : blocks) {
      String text = block.text();
      seen += text.length();
      if (block.tag().equals("h1") || (kept.isEmpty() && text.equals(title))) {
        continue;
      }
      Optional<Furniture.Kind> furniture = Furniture.of(text);
      if (furniture.isPresent()) {
        box |= furniture.get() == Furniture.Kind.BOX;
        boolean late = seen * 3 > total * 2;
        if (furniture.get() == Furniture.Kind.STOP && late && !kept.isEmpty()) {
          break;
        }
        continue;
      }
      if (block.linkShare() > 0.6 && (text.length() < 200 || block.linkShare() > 0.9)) {
        continue;
      }
      boolean prose = text.length() > 120 || (!block.isHeading() && Prose.is(text));
      if (prose) {
        kept.addAll(pending);
        pending.clear();
        kept.add(text);
        box = false;
      } else if (!box) {
        pending.add(text);
      }
    }
    return kept;
  }
}
