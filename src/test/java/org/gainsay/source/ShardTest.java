package org.gainsay.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardTest {
  @Test
  void everyDocumentIsInExactlyOneShardAndNoShardIsEmpty() {
    List<Shard> shards = List.of(new Shard(1, 3), new Shard(2, 3), new Shard(3, 3));
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "news.jsonl:" + i).toList();
    for (String id : ids) {
      assertEquals(1, shards.stream().filter(s -> s.holds(id)).count());
    }
    for (Shard shard : shards) {
      assertTrue(ids.stream().filter(shard::holds).count() > 50);
    }
  }

  @Test
  void aShardIsReadFromWords() {
    assertEquals(new Shard(2, 4), Shard.parse("2/4"));
  }

  @Test
  void whatIsNoShardIsRefused() {
    for (String words : List.of("0/4", "5/4", "1", "a/b", "1/0", "1/2/3")) {
      assertThrows(IllegalArgumentException.class, () -> Shard.parse(words), words);
    }
  }
}
