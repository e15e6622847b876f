package org.gainsay.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a parameter takes, told by the end of its variable's name ({@code ?_year_integer}), after
 * the naming rule that grlc and BASIL share.
 */
public enum ParameterType {
  /** An absolute IRI; with a lookup also whatever the lookup knows. */
  IRI("an absolute IRI", "http://localhost:3030/party/state/chn"),
  /** Any text. */
  LITERAL("text", "spying"),
  /** A number with or without a fraction. */
  NUMBER("a number", "0.8"),
  /** A whole number. */
  INTEGER("a whole number", "2021"),
  /** A day. */
  DATE("a day as YYYY-MM-DD", "2021-07-19"),
  /** Yes or no. */
  BOOLEAN("true or false", "true");

  private final String form;
  private final String example;

  ParameterType(String form, String example) {
    this.form = form;
    this.example = example;
  }

  /** What is allowed, in words that follow "must be". */
  public String form() {
    return form;
  }

  /** A value that is allowed. */
  public String example() {
    return example;
  }

  /** The type that a variable's ending names; {@code string} is another word for literal. */
  static Optional<ParameterType> named(String ending) {
    return switch (ending) {
      case "iri" -> Optional.of(IRI);
      case "literal", "string" -> Optional.of(LITERAL);
      case "number", "decimal" -> Optional.of(NUMBER);
      case "integer" -> Optional.of(INTEGER);
      case "date" -> Optional.of(DATE);
      case "boolean" -> Optional.of(BOOLEAN);
      default -> Optional.empty();
    };
  }

  /** The value as a term; empty where it is not of this type. */
  Optional<Node> term(String value) {
    try {
      return Optional.of(
          switch (this) {
            case IRI -> iri(value);
            case LITERAL -> NodeFactory.createLiteralString(value);
            case NUMBER ->
                NodeFactory.createLiteralDT(
                    new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
            case INTEGER ->
                NodeFactory.createLiteralDT(
                    new BigInteger(value).toString(), XSDDatatype.XSDinteger);
            case DATE ->
                NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
            case BOOLEAN -> bool(value);
          });
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Node iri(String value) {
    URI uri = URI.create(value);
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException(value);
    }
    return NodeFactory.createURI(value);
  }

  private static Node bool(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (!lower.equals("true") && !lower.equals("false")) {
      throw new IllegalArgumentException(value);
    }
    return NodeFactory.createLiteralDT(lower, XSDDatatype.XSDboolean);
  }
}
