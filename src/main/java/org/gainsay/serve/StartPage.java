package org.gainsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.gainsay.query.Answer;
import org.gainsay.query.Catalogue;
import org.gainsay.query.Endpoint;
import org.gainsay.query.QueryRun;
import org.gainsay.query.SavedQuery;

/** {@code /}: what the graph holds, what can be asked, and where. Also the style sheet. */
final class StartPage extends HttpServlet {
  static final String STYLE = "/style.css";

  private final transient Catalogue catalogue;
  private final transient Endpoint store;
  private final transient SavedQuery counts = Descriptions.question("counts");

  StartPage(Catalogue catalogue, Endpoint store) {
    this.catalogue = catalogue;
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().equals(STYLE)) {
      try (InputStream in = getClass().getResourceAsStream("/serve/style.css")) {
        if (in == null) {
          throw new IOException("the program lacks serve/style.css");
        }
        Replies.bytes(response, "text/css", in.readAllBytes());
      }
      return;
    }
    Replies.page(response, HttpServletResponse.SC_OK, page());
  }

  private String page() {
    Html page = new Html("Start").body("Who accused whom, who denied it, and where it says so");
    page.element("h2", "In the graph").open("dl");
    Answer.Rows rows = QueryRun.select(counts, Map.of(), store);
    rows.rows()
        .forEach(
            row -> {
              String kind = row.get("kind").getURI().replaceAll(".*[#/]", "");
              page.element("dt", kind.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
              page.element("dd", row.get("number").getLiteralLexicalForm());
            });
    page.close("dl").element("h2", "Questions");
    QuestionPage.list(page, catalogue.all());
    page.element("h2", "SPARQL").open("p").text("The endpoint is ");
    page.element("code", GainsayServer.PUBLIC + "/sparql").text("; the ");
    page.link(ExplorerFiles.PATH + "/", "explorer").text(" asks it in the browser.").close("p");
    return page.end();
  }
}
