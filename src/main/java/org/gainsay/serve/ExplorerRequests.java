package org.gainsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The explorer takes the folder of its own page for the server's root and asks for {@code
 * /ui/gainsay/…}: such a request goes to {@code /gainsay/…}.
 */
final class ExplorerRequests extends HttpFilter {
  private static final String DATASET = ExplorerFiles.PATH + GainsayServer.PUBLIC;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String uri = request.getRequestURI();
    boolean ofDataset = uri.equals(DATASET) || uri.startsWith(DATASET + "/");
    chain.doFilter(ofDataset ? new Moved(request) : request, response);
  }

  private static final class Moved extends HttpServletRequestWrapper {
    Moved(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return super.getRequestURI().substring(ExplorerFiles.PATH.length());
    }

    @Override
    public StringBuffer getRequestURL() {
      StringBuffer url = super.getRequestURL();
      int at = url.indexOf(DATASET);
      return url.delete(at, at + ExplorerFiles.PATH.length());
    }

    @Override
    public String getServletPath() {
      return getRequestURI();
    }
  }
}
