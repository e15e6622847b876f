package org.gainsay.cli;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error with the share done, the rate and the time left; shown to a person and
 * nobody else.
 */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Starts a bar.
   *
   * @param task what is done, one word
   * @param paths what is read; standard input has no known end
   */
  static Progress start(String task, List<String> paths) {
    if (!Terminal.isWatched()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(InputSize.articles(paths))
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUnit(" articles", 1)
            .setMaxRenderedLength(Terminal.width())
            .setUpdateIntervalMillis(250)
            .showSpeed()
            .clearDisplayOnFinish()
            .build());
  }

  /** One more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
