package org.gainsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page made now is left in {@code target/queries-README.md}: copy it to {@code queries/}. */
class QueriesReadmeTest {
  @Test
  void thePageOfTheQueriesIsUpToDate() throws IOException {
    String page = CatalogueReadme.markdown(Catalogue.standard().all());
    Files.writeString(Path.of("target/queries-README.md"), page);
    assertEquals(page, Files.readString(Path.of("queries/README.md")));
  }
}
