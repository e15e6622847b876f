package org.gainsay.query;

import org.jspecify.annotations.Nullable;

/** A value that a parameter does not take, a parameter that is missing, or one that is unknown. */
public final class BadArgument extends RuntimeException {
  private final String query;
  private final String parameter;
  private final @Nullable String value;

  private BadArgument(String query, String parameter, @Nullable String value, String message) {
    super(message);
    this.query = query;
    this.parameter = parameter;
    this.value = value;
  }

  static BadArgument wrong(String query, Parameter parameter, String value, String more) {
    return new BadArgument(
        query,
        parameter.name(),
        value,
        parameter.name()
            + " must be "
            + parameter.form()
            + ", for example "
            + parameter.example()
            + "; \""
            + value
            + "\" is not."
            + more);
  }

  static BadArgument missing(String query, Parameter parameter) {
    return new BadArgument(
        query,
        parameter.name(),
        null,
        query
            + " needs "
            + parameter.name()
            + ": "
            + parameter.form()
            + ", for example "
            + parameter.example()
            + ".");
  }

  static BadArgument unknown(SavedQuery query, String name) {
    String known =
        query.parameters().isEmpty()
            ? "it takes none"
            : "it takes "
                + String.join(", ", query.parameters().stream().map(Parameter::name).toList());
    return new BadArgument(
        query.name(), name, null, query.name() + " has no parameter " + name + "; " + known + ".");
  }

  /** The query that was asked. */
  public String query() {
    return query;
  }

  /** The parameter as the asker named it. */
  public String parameter() {
    return parameter;
  }

  /** The value given; null where none was. */
  public @Nullable String value() {
    return value;
  }
}
