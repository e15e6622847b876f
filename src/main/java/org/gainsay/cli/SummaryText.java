package org.gainsay.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.build.RunSummary;
import org.gainsay.extract.ActType;
import org.gainsay.source.Issue;
import org.gainsay.source.IssueCode;

/** The summary at the end of a run, for a person. */
final class SummaryText {
  private static final int NAMED = 10;

  private SummaryText() {}

  static void print(RunSummary summary, StoreOptions place, PrintStream out) {
    articles(summary, out);
    acts(summary, out);
    issues(summary, out);
    out.println("Store     " + place);
    if (summary.articles() > 0) {
      out.println();
      out.println("Ask it    gainsay query who-denied-what" + place.named());
    }
  }

  private static void articles(RunSummary summary, PrintStream out) {
    out.print("Articles  " + count(summary.articles()));
    if (summary.unchanged() > 0) {
      out.print(
          " ("
              + count(summary.made())
              + " new or changed, "
              + count(summary.unchanged())
              + " as they were)");
    }
    out.println();
    if (summary.repeats() > 0) {
      out.println("          " + count(summary.repeats()) + " more were the same articles again");
    }
  }

  private static void acts(RunSummary summary, PrintStream out) {
    if (summary.made() == 0) {
      return;
    }
    Map<ActType, Integer> acts = summary.acts();
    int all = acts.values().stream().mapToInt(Integer::intValue).sum();
    out.println("Acts      " + count(all));
    acts.forEach((type, n) -> out.printf("          %6s %s%n", count(n), type.label()));
    out.println("Parties   " + count(summary.parties()));
  }

  private static void issues(RunSummary summary, PrintStream out) {
    for (Map.Entry<IssueCode, List<Issue>> entry : summary.issues().entrySet()) {
      IssueCode code = entry.getKey();
      List<Issue> issues = entry.getValue();
      out.println(
          "Issue     "
              + code
              + ", "
              + count(issues.size())
              + (code.fatal() ? " kept out:" : " read all the same:"));
      for (Issue issue : issues.subList(0, Math.min(NAMED, issues.size()))) {
        String position = issue.position().isEmpty() ? "" : ", " + issue.position();
        out.println("          " + issue.article() + position);
        out.println("            " + issue.message());
      }
      if (issues.size() > NAMED) {
        out.println("          and " + count(issues.size() - NAMED) + " more");
      }
    }
  }

  private static String count(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
