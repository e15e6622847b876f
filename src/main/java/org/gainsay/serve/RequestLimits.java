package org.gainsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What holds for every request: a body that is too large, or does not say how large it is, is
 * refused; anybody's page may read; nobody may guess at content types. The write service is spared
 * the limit and the welcome to other pages: it asks for a password.
 *
 * @see ServerOptions#bodyLimit
 */
final class RequestLimits extends HttpFilter {
  private final long bodyLimit;

  RequestLimits(long bodyLimit) {
    this.bodyLimit = bodyLimit;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (isWrite(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (request.getContentLengthLong() > bodyLimit) {
      response.sendError(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "The body may have at most " + bodyLimit + " bytes");
    } else if (request.getContentLengthLong() < 0
        && request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED, "Say how long the body is");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isWrite(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(GainsayServer.WRITE) || path.startsWith(GainsayServer.WRITE + "/");
  }
}
