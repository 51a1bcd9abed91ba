package org.khorgos.query.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khorgos.query.names.Vocabulary;

/** Reads comma lists of names, and gathers what is wrong with them. */
public final class NameListParser {

  private final List<ParameterError> errors;

  public NameListParser(List<ParameterError> errors) {
    this.errors = errors;
  }

  /** What a name stands for, if it may stand here. */
  public <T> Optional<T> known(String parameter, String item, String name, Map<String, T> known) {
    if (!known.containsKey(name)) {
      errors.add(
          new ParameterError(
              parameter,
              item,
              "is not a name that can stand here",
              known.keySet().stream().sorted().toList(),
              Vocabulary.near(name, known.keySet())));
    }
    return Optional.ofNullable(known.get(name));
  }

  /** Reads each item of a comma list. */
  public void each(String parameter, String text, int most, Consumer<String> reader) {
    List<String> items = Stream.of(text.split(",", -1)).map(String::strip).toList();
    if (items.size() > most) {
      errors.add(
          ParameterError.of(
              parameter,
              null,
              "has " + items.size() + " values: at most " + most + " are allowed"));
    } else if (items.size() != Set.copyOf(items).size()) {
      errors.add(ParameterError.of(parameter, text, "names something twice"));
    } else {
      items.forEach(reader);
    }
  }

  /** Reads a whole number from 1 to a bound. */
  public Optional<Integer> upTo(int most, String parameter, String text) {
    Optional<Integer> number =
        text.matches("\\d{1,6}")
            ? Optional.of(Integer.valueOf(text)).filter(n -> n >= 1 && n <= most)
            : Optional.empty();
    if (number.isEmpty()) {
      errors.add(ParameterError.of(parameter, text, "must be a whole number from 1 to " + most));
    }
    return number;
  }
}
