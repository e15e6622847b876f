package org.gainsay.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a saved query that the asker fills.
 *
 * @param name as it is typed: {@code --accuser=…}
 * @param variable as the query writes it, without the question mark: {@code __accuser_iri}
 * @param type what it takes
 * @param required whether the query cannot be asked without it
 * @param defaults the values it has when none is given; empty for none
 * @param choices the values allowed; empty for any
 * @param description what it selects, one sentence; empty where the header tells none
 * @param example a value that is allowed
 * @param lookup the lookup that turns what a person types into an IRI; null for none
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    boolean required,
    List<String> defaults,
    List<String> choices,
    String description,
    String example,
    @Nullable String lookup) {
  private static final Pattern VARIABLE =
      Pattern.compile("(?<marks>__?)(?<name>[A-Za-z0-9]\\w*?)(?:_(?<type>[a-z]+))?");

  public Parameter {
    defaults = List.copyOf(defaults);
    choices = List.copyOf(choices);
  }

  /** What is allowed, in words that follow "must be". */
  public String form() {
    if (!choices.isEmpty()) {
      return "one of " + String.join(", ", choices);
    }
    return lookup == null ? type.form() : "a code, a name or an IRI known to the graph";
  }

  /** The parameter that a variable is; empty for a variable of another kind. */
  static Optional<Parameter> of(String variable, Header header) {
    Matcher m = VARIABLE.matcher(variable);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<ParameterType> type =
        Optional.ofNullable(m.group("type")).flatMap(ParameterType::named);
    String name = m.group("name");
    if (type.isEmpty() && m.group("type") != null) {
      name = name + "_" + m.group("type");
    }
    Header.Note note = header.parameters().getOrDefault(name, Header.Note.NONE);
    ParameterType known = type.orElse(ParameterType.LITERAL);
    List<String> choices = header.choices().getOrDefault(name, List.of());
    String usual = choices.isEmpty() ? known.example() : choices.get(0);
    String example = note.example().isEmpty() ? usual : note.example();
    return Optional.of(
        new Parameter(
            name,
            variable,
            known,
            m.group("marks").length() == 1,
            header.defaults().getOrDefault(name, List.of()),
            choices,
            note.description(),
            example,
            note.lookup()));
  }
}
