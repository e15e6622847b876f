package org.gainsay.party;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One table of the authority file, in reading order. */
record Table(String file, List<CSVRecord> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  static Table load(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the authority table " + file);
      }
      CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Table(file, parser.getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the authority table " + file, e);
    }
  }

  /** The values of a cell that holds several, divided by a semicolon. */
  static List<String> values(CSVRecord row, String column) {
    return split(row.get(column), ";");
  }

  /** The parts of a text, trimmed, without empty ones. */
  static List<String> split(String text, String divider) {
    return Stream.of(text.split(java.util.regex.Pattern.quote(divider), -1))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
