package org.gainsay.cli;

import java.io.PrintStream;
import org.gainsay.build.RunSummary;

/** Issues on standard error, a line each. */
final class IssueLines {
  private IssueLines() {}

  static void print(RunSummary summary, PrintStream err) {
    summary.issues().values().stream()
        .flatMap(java.util.List::stream)
        .forEach(
            issue ->
                err.println(
                    issue.code()
                        + " "
                        + issue.article()
                        + (issue.position().isEmpty() ? "" : " (" + issue.position() + ")")
                        + ": "
                        + issue.message()));
    if (summary.articles() == 0) {
      err.println("gainsay: no article was read.");
    }
  }
}
