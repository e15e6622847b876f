package org.gainsay.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActLinesTest {
  private static final List<String> LINES =
      new ActLines(Fixture.IRIS).of(Fixture.dispute()).lines().toList();

  @Test
  void aDenialIsALineOfTheContract() {
    assertEquals(
        "{\"article\":\"nordwire-2026-03-04\","
            + "\"id\":\"http://localhost:3030/act/8d54c3ca133addb973a2\",\"type\":\"Denial\","
            + "\"cue\":{\"start\":147,\"end\":153,\"text\":\"denied\"},"
            + "\"evidence\":{\"start\":109,\"end\":210,\"text\":\"Iceland's foreign ministry on"
            + " Tuesday denied Norway's accusation that it had broken into the servers.\"},"
            + "\"speakers\":[{\"name\":\"Ministry for Foreign Affairs of Iceland\","
            + "\"iri\":\"http://localhost:3030/party/body/isl-ministry-for-foreign-affairs\","
            + "\"side\":\"ISL\",\"mention\":{\"start\":109,\"end\":135,"
            + "\"text\":\"Iceland's foreign ministry\"}}],"
            + "\"targets\":[{\"name\":\"Norway\",\"iri\":\"http://localhost:3030/party/state/nor\","
            + "\"side\":\"NOR\",\"mention\":{\"start\":154,\"end\":162,\"text\":\"Norway's\"}}],"
            + "\"content\":{\"start\":174,\"end\":209,"
            + "\"text\":\"that it had broken into the servers\"},"
            + "\"respondsTo\":\"http://localhost:3030/act/abce25929b6c4145faf9\","
            + "\"sameAs\":null,\"mode\":\"asserted\",\"form\":\"indirect\","
            + "\"date\":\"2026-03-03\",\"rule\":\"fixture.Denial\",\"confidence\":0.93}",
        LINES.get(1));
  }

  @Test
  void whatIsNotToldIsNull() {
    JsonObject presupposed = JsonParser.parseString(LINES.get(2)).getAsJsonObject();
    assertTrue(presupposed.get("date").isJsonNull());
    assertTrue(
        presupposed.getAsJsonArray("targets").get(0).getAsJsonObject().get("mention").isJsonNull());
    assertEquals(
        JsonParser.parseString(LINES.get(0)).getAsJsonObject().get("id"),
        presupposed.get("sameAs"));
  }

  @Test
  void theOtherReadingOfASpeakerStandsBesideTheLikelierOne() {
    JsonObject line =
        JsonParser.parseString(new ActLines(Fixture.IRIS).of(Fixture.doubtful())).getAsJsonObject();
    JsonObject speaker = line.getAsJsonArray("speakers").get(0).getAsJsonObject();
    assertEquals("Norway", speaker.get("name").getAsString());
    assertEquals(
        "[{\"name\":\"Kari Holm\",\"iri\":\"http://localhost:3030/party/person/kari-holm\","
            + "\"side\":\"NOR\"}]",
        speaker.get("alternatives").toString());
  }

  @Test
  void everyActHasALineAndEveryOffsetCountsCodePoints() {
    assertEquals(Fixture.dispute().acts().size(), LINES.size());
    int[] points = Fixture.TEXT.codePoints().toArray();
    for (String line : LINES) {
      JsonObject cue = JsonParser.parseString(line).getAsJsonObject().getAsJsonObject("cue");
      int start = cue.get("start").getAsInt();
      int end = cue.get("end").getAsInt();
      assertEquals(cue.get("text").getAsString(), new String(points, start, end - start));
    }
  }

  @Test
  void anArticleIsALineThatCanBeReadAgain() {
    assertEquals(
        "{\"id\":\"a\",\"title\":\"Iceland denies \\\"break-in\\\"\",\"date\":\"2026-03-04\","
            + "\"publisher\":\"The Daily Fjord\","
            + "\"url\":\"https://fjord.example/2026/iceland?a=1&b=ö x\",\"text\":\"<b>\\n\"}\n",
        ArticleLines.of(Fixture.article("a", "<b>\n")));
  }

  @Test
  void cameoRowsHoldEachDoneActOnceForEachPair() {
    String base = "nordwire-2026-03-04\thttp://localhost:3030/act/";
    assertEquals(
        List.of(
            "2026-03-02\tNOR\tNorway\tISL\tIceland\t112\tAccusation\t"
                + base
                + "abce25929b6c4145faf9\tNorway on Monday accused Iceland of hacking the servers of"
                + " its fisheries agency.",
            "2026-03-03\tISLGOV\tMinistry for Foreign Affairs of Iceland\tNOR\tNorway\t016\tDenial\t"
                + base
                + "8d54c3ca133addb973a2\tIceland's foreign ministry on Tuesday denied Norway's"
                + " accusation that it had broken into the servers.",
            "2026-03-04\tNORGOV\tKari Holm\t\t\t130\tThreat\t"
                + base
                + "ac28ba85986d12a7c62b\tKari Holm, the Norwegian fisheries minister, threatened to"
                + " close the ports.",
            "2026-03-04\tIGO\tNATO\tNOR\tNorway\t051\tSupport\t"
                + base
                + "2941a375a0516fb0771f\tNATO stood by Norway, but stopped short of blaming anybody.",
            "2026-03-04\t\tanalysts\t\t\t011\tNoComment\t"
                + base
                + "26d08a1e257edd344e76\tAnalysts did not reply."),
        new CameoRows(Fixture.IRIS).of(Fixture.dispute()).lines().toList());
  }
}
