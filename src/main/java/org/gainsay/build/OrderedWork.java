package org.gainsay.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work done by many threads whose results come back in the order in which it was handed over, to
 * the thread that hands it over. So many pieces and no more are under way at a time, which bounds
 * the memory however much there is to do.
 *
 * @param <T> what a piece of work gives
 */
final class OrderedWork<T> {
  private final Executor threads;
  private final int atOnce;
  private final Consumer<T> results;
  private final Deque<FutureTask<T>> underWay = new ArrayDeque<>();

  /**
   * @param threads do the work
   * @param atOnce how many pieces may be under way
   * @param results takes what they give, in order
   */
  OrderedWork(Executor threads, int atOnce, Consumer<T> results) {
    this.threads = threads;
    this.atOnce = atOnce;
    this.results = results;
  }

  /** Hands over a piece of work; waits for the oldest piece if too many are under way. */
  void submit(Supplier<T> work) {
    while (!underWay.isEmpty() && (underWay.size() >= atOnce || underWay.getFirst().isDone())) {
      takeOldest();
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    underWay.addLast(task);
    threads.execute(task);
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      takeOldest();
    }
  }

  private void takeOldest() {
    results.accept(result(underWay.removeFirst()));
  }

  private static <T> T result(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw rethrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IllegalStateException rethrown(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException known) {
      throw known;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("a supplier threw a checked exception", cause);
  }
}
