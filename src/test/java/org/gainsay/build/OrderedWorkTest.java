package org.gainsay.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static int slowWhenEven(int i) {
    long until = System.nanoTime() + (i % 2 == 0 ? 2_000_000 : 0);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return i;
  }

  @Test
  void resultsComeInTheOrderOfTheWork() {
    List<Integer> results = new ArrayList<>();
    OrderedWork<Integer> work = new OrderedWork<>(threads, 8, results::add);
    IntStream.range(0, 200).forEach(i -> work.submit(() -> slowWhenEven(i)));
    work.finish();
    assertEquals(IntStream.range(0, 200).boxed().toList(), results);
  }

  @Test
  void noMoreThanTheAllowedPiecesAreUnderWay() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedWork<Integer> work = new OrderedWork<>(threads, 8, r -> open.decrementAndGet());
    for (int i = 0; i < 200; i++) {
      int piece = i;
      work.submit(() -> slowWhenEven(piece));
      most.accumulateAndGet(open.incrementAndGet(), Math::max);
    }
    work.finish();
    assertTrue(most.get() <= 8, most + " were under way");
    assertEquals(0, open.get());
  }

  @Test
  void whatAPieceThrowsReachesTheCaller() {
    OrderedWork<Integer> work = new OrderedWork<>(threads, 8, r -> {});
    work.submit(() -> Integer.parseInt("no number"));
    assertThrows(NumberFormatException.class, work::finish);
  }
}
