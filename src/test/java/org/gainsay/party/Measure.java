package org.gainsay.party;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.annotation.AnnotatedArticle;
import org.gainsay.annotation.Nlp4jAnnotator;
import org.gainsay.article.Article;
import org.gainsay.article.Span;

/**
 * Measures the finder on annotated articles: {@code Measure gold FOLDER} says which sides of
 * speakers and targets no mention has; {@code Measure actors FILE} which phrases get another
 * country; {@code Measure show FILE} prints the mentions of one article.
 */
public final class Measure {
  private Measure() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "gold" -> gold(Path.of(args[1]));
      case "actors" -> actors(Path.of(args[1]));
      default -> show(Path.of(args[1]));
    }
  }

  private static Article article(JsonObject json) {
    String text = json.get("text").getAsString();
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return new Article(
        json.get("id").getAsString(),
        json.get("title").getAsString(),
        null,
        null,
        null,
        LocalDate.parse(json.get("date").getAsString()),
        null,
        null,
        text,
        paragraphs,
        List.of());
  }

  private static JsonObject read(Path file) throws Exception {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private static void gold(Path folder) throws Exception {
    Nlp4jAnnotator annotator = Nlp4jAnnotator.load();
    PartyFinder finder = new PartyFinder(Authority.load());
    int roles = 0;
    int sided = 0;
    int headed = 0;
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    List<AnnotatedArticle> all = new ArrayList<>();
    for (Path file : files) {
      JsonObject json = read(file);
      AnnotatedArticle annotated = annotator.annotate(article(json));
      all.add(annotated);
      Parties parties = finder.find(annotated);
      Set<String> sides = new TreeSet<>();
      parties.mentions().forEach(m -> sides.add(m.party().side().toLowerCase(Locale.ROOT)));
      Set<String> missed = new LinkedHashSet<>();
      for (JsonElement act : json.getAsJsonArray("acts")) {
        for (String role : List.of("speakers", "targets")) {
          JsonArray people = act.getAsJsonObject().getAsJsonArray(role);
          for (JsonElement p : people) {
            String side = p.getAsJsonObject().get("side").getAsString();
            String name = p.getAsJsonObject().get("name").getAsString();
            if (side.isEmpty()) {
              continue;
            }
            roles++;
            boolean has = sides.contains(side.toLowerCase(Locale.ROOT));
            sided += has ? 1 : 0;
            boolean bySide = named(parties, name, side);
            headed += bySide ? 1 : 0;
            if (!has) {
              missed.add("NO SIDE " + side + " / " + name);
            } else if (!bySide) {
              missed.add("  name " + side + " / " + name + " " + got(parties, name));
            }
          }
        }
      }
      System.out.println(file.getFileName() + " " + missed.size());
      missed.forEach(m -> System.out.println("   " + m));
    }
    System.out.printf(
        "roles %d, side found %.3f, name with that side %.3f%n",
        roles, sided / (double) roles, headed / (double) roles);
    for (int round = 0; round < 30; round++) {
      all.forEach(finder::find);
    }
    long start = cpu();
    int words = 0;
    for (int round = 0; round < 30; round++) {
      for (AnnotatedArticle a : all) {
        finder.find(a);
        words += a.text().split("\\s+", -1).length;
      }
    }
    System.out.printf("%.3f ms for 700 words%n", (cpu() - start) / 1e6 / words * 700);
  }

  /** CPU time of this thread in nanoseconds: other programs do not count. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static boolean named(Parties parties, String name, String side) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return parties.mentions().stream()
        .anyMatch(
            m ->
                m.party().side().equalsIgnoreCase(side)
                    && (m.party().name().contains(last) || m.party().kind() != PartyKind.PERSON));
  }

  private static String got(Parties parties, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    Set<String> got = new LinkedHashSet<>();
    parties.mentions().stream()
        .filter(m -> m.party().name().contains(last))
        .forEach(m -> got.add(m.party().key() + "=" + m.party().side()));
    return got.toString();
  }

  private static void show(Path file) throws Exception {
    AnnotatedArticle annotated = Nlp4jAnnotator.load().annotate(article(read(file)));
    Parties parties = new PartyFinder(Authority.load()).find(annotated);
    for (Mention m : parties.mentions()) {
      System.out.printf(
          "%5d %-12s %-52s [%s] -> %s %s%n",
          m.span().start(),
          m.type(),
          m.span().in(annotated.text()).replace('\n', ' '),
          m.head().in(annotated.text()),
          m.party().key(),
          m.party().side());
    }
  }

  private static void actors(Path file) throws Exception {
    int asked = 0;
    int right = 0;
    for (String line : Files.readAllLines(file)) {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      JsonObject expect = json.getAsJsonObject("expect");
      String key = expect.has("country") ? "country" : "cc";
      if (!expect.has(key) || !expect.get(key).isJsonPrimitive()) {
        continue;
      }
      String country = expect.get(key).getAsString();
      String phrase = json.get("mention").getAsString();
      Authority authority = Authority.load();
      Party party = authority.resolve(phrase);
      if (party.side().isEmpty()) {
        party = authority.resolve(context(json));
      }
      String side = party.side();
      String code =
          switch (side) {
            case "UN", "WHO", "ICJ" -> "UNO";
            case "EU" -> "EUR";
            case "IMF", "World Bank" -> "IGO";
            default -> authority.home(party).map(Party::side).orElse("");
          };
      asked++;
      if (code.equals(country)) {
        right++;
      } else {
        System.out.println(phrase + " | want " + country + " | got " + side);
      }
    }
    System.out.printf("country right %d of %d = %.3f%n", right, asked, right / (double) asked);
  }

  /** The nationality or country that the question gives beside the phrase; empty if none. */
  private static String context(JsonObject json) {
    JsonArray arguments = json.getAsJsonArray("args");
    return arguments.isEmpty() ? "" : arguments.get(0).getAsString();
  }
}
