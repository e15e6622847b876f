package org.gainsay.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Dateline;
import org.gainsay.article.Span;
import org.gainsay.extract.ActType;
import org.gainsay.extract.Form;
import org.gainsay.extract.Mode;
import org.gainsay.extract.SpeechAct;
import org.gainsay.link.Link;
import org.gainsay.link.LinkedAct;
import org.gainsay.link.LinkedArticle;
import org.gainsay.party.Party;
import org.gainsay.party.PartyKind;
import org.gainsay.party.Role;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;
import org.jspecify.annotations.Nullable;

/** A dispute made up for the tests: an article with every kind of node that a graph can have. */
public final class Fixture {
  public static final Party NORWAY =
      new Party("state/nor", "Norway", PartyKind.STATE, "NOR", null, "Q20");
  public static final Party ICELAND =
      new Party("state/isl", "Iceland", PartyKind.STATE, "ISL", null, "Q189");
  public static final Party MINISTRY =
      new Party(
          "body/isl-ministry-for-foreign-affairs",
          "Ministry for Foreign Affairs of Iceland",
          PartyKind.GOVERNMENT_BODY,
          "ISL",
          null,
          null);
  public static final Party MINISTER =
      new Party(
          "person/kari-holm",
          "Kari Holm",
          PartyKind.PERSON,
          "NOR",
          "Norwegian Fisheries Minister",
          null);
  public static final Party NATO =
      new Party("alliance/nato", "NATO", PartyKind.ALLIANCE, "NATO", null, "Q7184");
  public static final Party ANALYSTS =
      new Party("unnamed/analysts", "analysts", PartyKind.UNNAMED, "", null, null);

  public static final Provenance MADE = new Provenance("0.1.0", "fixture");
  public static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  public static final String TEXT =
      "OSLO (Nordwire) March 4 - 🐟 Norway on Monday accused Iceland of hacking the servers of its"
          + " fisheries agency.\n"
          + "Iceland's foreign ministry on Tuesday denied Norway's accusation that it had broken"
          + " into the servers. “We have nothing to do with it,” the ministry said.\n"
          + "Kari Holm, the Norwegian fisheries minister, threatened to close the ports. NATO stood"
          + " by Norway, but stopped short of blaming anybody. Analysts did not reply.\n";

  private Fixture() {}

  /** The article of the dispute. */
  public static LinkedArticle dispute() {
    return new LinkedArticle(
        article("nordwire-2026-03-04", TEXT),
        List.of(
            linked(
                act(ActType.ACCUSATION, "accused", "Norway on Monday", "agency.")
                    .by(NORWAY, "Norway")
                    .against(ICELAND, "Iceland")
                    .content("hacking the servers of its fisheries agency")
                    .on("2026-03-02")
                    .make(),
                null,
                null,
                0),
            linked(
                act(ActType.DENIAL, "denied", "Iceland's foreign", "into the servers.")
                    .by(MINISTRY, "Iceland's foreign ministry")
                    .against(NORWAY, "Norway's")
                    .content("that it had broken into the servers")
                    .on("2026-03-03")
                    .make(),
                new Link(0, "answer.nearest-accusation", 0.9),
                null,
                0),
            linked(
                act(ActType.ACCUSATION, "accusation", "Norway's accusation", "into the servers")
                    .by(NORWAY, "Norway's")
                    .against(ICELAND, null)
                    .content("that it had broken into the servers")
                    .mode(Mode.PRESUPPOSED)
                    .make(),
                null,
                new Link(0, "same.speaker-target", 0.85),
                0),
            linked(
                act(ActType.DENIAL, "nothing to do with", "“We have", "ministry said.")
                    .by(MINISTRY, "the ministry")
                    .form(Form.DIRECT)
                    .make(),
                new Link(0, "answer.nearest-accusation", 0.7),
                new Link(1, "same.speaker-type", 0.8),
                0),
            linked(
                act(ActType.THREAT, "threatened", "Kari Holm", "the ports.")
                    .by(MINISTER, "Kari Holm, the Norwegian fisheries minister")
                    .content("to close the ports")
                    .make(),
                null,
                null,
                4),
            linked(
                act(ActType.SUPPORT, "stood by", "NATO stood", "blaming anybody.")
                    .by(NATO, "NATO")
                    .against(NORWAY, "Norway")
                    .make(),
                new Link(0, "answer.support", 0.6),
                null,
                0),
            linked(
                act(
                        ActType.ACCUSATION,
                        "stopped short of blaming",
                        "NATO stood",
                        "blaming anybody.")
                    .by(NATO, "NATO")
                    .mode(Mode.NEGATED)
                    .make(),
                null,
                null,
                6),
            linked(
                act(ActType.NO_COMMENT, "did not reply", "Analysts did", "reply.")
                    .by(ANALYSTS, "Analysts")
                    .make(),
                null,
                null,
                7)));
  }

  /** The named graph of the dispute. */
  public static NamedGraph disputeGraph() {
    return new ArticleGraph(IRIS, MADE, false).of(dispute());
  }

  /** An article with this id and text, and all that can be known about one. */
  public static Article article(String id, String text) {
    return new Article(
        id,
        "Iceland denies \"break-in\"",
        "Jo Berg in Oslo",
        "Nordwire",
        new Dateline("OSLO", "Nordwire", LocalDate.of(2026, 3, 4), null),
        LocalDate.of(2026, 3, 4),
        "The Daily Fjord",
        "https://fjord.example/2026/iceland?a=1&b=ö x",
        text,
        List.of(new Span(0, text.length())),
        List.of(
            new Issue(
                id,
                IssueCode.DAMAGED_ENCODING,
                "characters 3-4",
                "The characters were damaged before the article was read.")));
  }

  /** A short article with one accusation, different for each number. */
  public static LinkedArticle numbered(int number, String verb) {
    String text = "Norway " + verb + " Iceland of theft number " + number + ".";
    SpeechAct act =
        new SpeechAct(
            ActType.ACCUSATION,
            new Span(7, 7 + verb.length()),
            new Span(0, text.length()),
            List.of(new Role(NORWAY, new Span(0, 6))),
            List.of(new Role(ICELAND, new Span(8 + verb.length(), 15 + verb.length()))),
            new Span(text.indexOf("theft"), text.length() - 1),
            Mode.ASSERTED,
            Form.INDIRECT,
            null,
            "accuse.verb",
            0.9);
    Article article =
        new Article(
            "numbered-" + number,
            null,
            null,
            null,
            null,
            LocalDate.of(2026, 3, 4),
            null,
            null,
            text,
            List.of(new Span(0, text.length())),
            List.of());
    return new LinkedArticle(article, List.of(new LinkedAct(act, null, null, 0)));
  }

  /** The first numbered article, its speaker perhaps the minister. */
  public static LinkedArticle doubtful() {
    LinkedArticle sure = numbered(1, "accused");
    SpeechAct act = sure.acts().get(0).act();
    Role speaker = act.speakers().get(0);
    SpeechAct doubtful =
        new SpeechAct(
            act.type(),
            act.cue(),
            act.evidence(),
            List.of(new Role(speaker.party(), speaker.mention(), List.of(MINISTER))),
            act.targets(),
            act.content(),
            act.mode(),
            act.form(),
            act.date(),
            act.rule(),
            act.confidence());
    return new LinkedArticle(sure.article(), List.of(new LinkedAct(doubtful, null, null, 0)));
  }

  private static LinkedAct linked(
      SpeechAct act, @Nullable Link respondsTo, @Nullable Link sameAs, int proposition) {
    return new LinkedAct(act, respondsTo, sameAs, proposition);
  }

  private static Telling act(ActType type, String cue, String from, String to) {
    int start = TEXT.indexOf(from);
    Span evidence = new Span(start, TEXT.indexOf(to, start) + to.length());
    return new Telling(type, evidence, cue);
  }

  /** An act in the making, its spans found by their words inside the evidence. */
  private static final class Telling {
    private final ActType type;
    private final Span evidence;
    private final Span cue;
    private final List<Role> speakers = new ArrayList<>();
    private final List<Role> targets = new ArrayList<>();
    private @Nullable Span content;
    private @Nullable LocalDate date;
    private Mode mode = Mode.ASSERTED;
    private Form form = Form.INDIRECT;

    Telling(ActType type, Span evidence, String cue) {
      this.type = type;
      this.evidence = evidence;
      this.cue = find(evidence, cue);
    }

    private static Span find(Span within, String words) {
      int start = TEXT.indexOf(words, within.start());
      return new Span(start, start + words.length());
    }

    Telling by(Party party, String mention) {
      speakers.add(new Role(party, find(evidence, mention)));
      return this;
    }

    Telling against(Party party, @Nullable String mention) {
      targets.add(new Role(party, mention == null ? null : find(evidence, mention)));
      return this;
    }

    Telling content(String words) {
      content = find(evidence, words);
      return this;
    }

    Telling on(String day) {
      date = LocalDate.parse(day);
      return this;
    }

    Telling mode(Mode told) {
      mode = told;
      return this;
    }

    Telling form(Form told) {
      form = told;
      return this;
    }

    SpeechAct make() {
      return new SpeechAct(
          type,
          cue,
          evidence,
          speakers,
          targets,
          content,
          mode,
          form,
          date,
          "fixture." + type.label(),
          0.93);
    }
  }
}
