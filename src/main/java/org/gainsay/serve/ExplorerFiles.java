package org.gainsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The static pages of Fuseki's explorer, out of its jar. None of its admin functions is here. */
final class ExplorerFiles extends HttpServlet {
  static final String PATH = "/ui";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "css", "text/css",
          "ico", "image/x-icon");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect(PATH + "/");
      return;
    }
    String file = path.equals("/") ? "/index.html" : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || file.contains("..")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream in = getClass().getResourceAsStream("/webapp" + file)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(type);
      response.setCharacterEncoding("UTF-8");
      in.transferTo(response.getOutputStream());
    }
  }
}
