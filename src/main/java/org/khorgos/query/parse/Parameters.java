package org.khorgos.query.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khorgos.query.names.Vocabulary;

/**
 * The parameters of a request, read one by one. Errors are collected, so that all of them are
 * reported at once, and worded here, so that they read alike wherever they occur. What is read is
 * also what is known: whatever remains is refused by {@link #check}.
 */
public final class Parameters {

  /** Parameters that every request may have; they are read before the query is. */
  public static final List<String> COMMON = List.of("cite", "release");

  private static final String NAME = "a name that can stand here";

  private final Map<String, List<String>> given;
  private final Set<String> known = new TreeSet<>(COMMON);
  private final Map<String, String> refused = new HashMap<>();
  private final List<ParameterError> errors = new ArrayList<>();

  public Parameters(Map<String, List<String>> given) {
    this.given = new LinkedHashMap<>(given);
  }

  /** The value of a parameter, if it is given once and not empty. */
  public Optional<String> text(String name) {
    Optional<String> text = raw(name);
    if (text.filter(String::isEmpty).isPresent()) {
      add(ParameterError.of(name, "", "has no value: leave it out or give one"));
    }
    return text.filter(value -> !value.isEmpty());
  }

  /** The value of a parameter, if it is given once; it may be empty. */
  public Optional<String> raw(String name) {
    known.add(name);
    List<String> values = given.remove(name);
    if (values == null) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      add(
          ParameterError.of(
              name,
              null,
              "is given " + values.size() + " times: put all values in one, with commas between"));
      return Optional.empty();
    }
    return Optional.of(values.get(0).strip());
  }

  public Optional<Boolean> flag(String name) {
    Map<String, Boolean> values = Map.of("true", true, "false", false);
    return text(name)
        .flatMap(
            text -> {
              if (!values.containsKey(text)) {
                add(
                    new ParameterError(
                        name, text, "must be true or false", List.of("true", "false"), List.of()));
              }
              return Optional.ofNullable(values.get(text));
            });
  }

  /** A whole number from 1 to a bound. */
  public Optional<Integer> wholeNumber(String name, int most) {
    return text(name)
        .flatMap(
            text -> {
              Optional<Integer> number =
                  text.matches("\\d{1,6}")
                      ? Optional.of(Integer.valueOf(text)).filter(n -> n >= 1 && n <= most)
                      : Optional.empty();
              if (number.isEmpty()) {
                add(ParameterError.of(name, text, "must be a whole number from 1 to " + most));
              }
              return number;
            });
  }

  /** One of several values, each under the name it has in a request. */
  public <T> Optional<T> oneOf(String name, Map<String, T> values) {
    return text(name).flatMap(text -> find(name, text, text, values));
  }

  /** A comma list of values, each under the name it has in a request. */
  public <T> List<T> someOf(String name, int most, Map<String, T> values) {
    return someOf(name, text(name), most, NAME, values);
  }

  /**
   * A comma list of any of these values.
   *
   * @param noun what a value is, with its article, in an error about one that is none
   */
  public <T> List<T> someOf(String name, String noun, Map<String, T> values) {
    return someOf(name, raw(name), values.size(), noun, values);
  }

  private <T> List<T> someOf(
      String name, Optional<String> text, int most, String noun, Map<String, T> values) {
    var found = new ArrayList<T>();
    Consumer<String> reader = item -> find(name, item, item, noun, values).ifPresent(found::add);
    text.ifPresent(items -> each(name, items, most, reader));
    return found;
  }

  /** Reads each item of a comma list. */
  public void each(String name, String text, int most, Consumer<String> reader) {
    List<String> items = Stream.of(text.split(",", -1)).map(String::strip).toList();
    if (items.size() > most) {
      add(
          ParameterError.of(
              name, null, "has " + items.size() + " values: at most " + most + " are allowed"));
    } else if (items.size() != Set.copyOf(items).size()) {
      add(ParameterError.of(name, text, "names something twice"));
    } else {
      items.forEach(reader);
    }
  }

  /**
   * The value of a name.
   *
   * @param item as it was given, with whatever stands before or after the name
   */
  public <T> Optional<T> find(String parameter, String item, String name, Map<String, T> values) {
    return find(parameter, item, name, NAME, values);
  }

  private <T> Optional<T> find(
      String parameter, String item, String name, String noun, Map<String, T> values) {
    if (!values.containsKey(name)) {
      add(
          new ParameterError(
              parameter,
              item,
              "is not " + noun,
              values.keySet().stream().sorted().toList(),
              Vocabulary.near(name, values.keySet())));
    }
    return Optional.ofNullable(values.get(name));
  }

  /** Leaves a parameter to somebody else. */
  public void skip(String name) {
    known.add(name);
    given.remove(name);
  }

  /** Refuses a parameter that is known elsewhere, and says why. */
  public void refuse(String name, String reason) {
    refused.put(name, reason);
  }

  public void add(ParameterError error) {
    errors.add(error);
  }

  /**
   * Ends the reading.
   *
   * @param owner what the parameters are of, in an error about one that it does not have
   * @throws InvalidQueryException with all errors, in the order of the parameters' names
   */
  public void check(String owner) {
    given.forEach((name, values) -> add(unknown(name, values, owner)));
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(
          errors.stream().sorted(Comparator.comparing(ParameterError::parameter)).toList());
    }
  }

  private ParameterError unknown(String name, List<String> values, String owner) {
    return new ParameterError(
        name,
        String.join(",", values),
        refused.getOrDefault(name, "is not a parameter of " + owner),
        List.copyOf(known),
        Vocabulary.near(name, known),
        ParameterError.Kind.UNKNOWN_PARAMETER);
  }
}
