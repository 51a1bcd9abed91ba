package org.khorgos.query.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.Limits;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.QueryParser;

/** Reads the parameters of a request for suggestions, or tells all that is wrong with them. */
final class SuggestQueryParser {

  private final List<String> known;
  private final Map<String, Consumer<String>> readers = new LinkedHashMap<>();
  private final List<ParameterError> errors = new ArrayList<>();

  private String text = "";
  private List<String> datasets = List.of();
  private int limit = SuggestQuery.DEFAULT_LIMIT;

  /**
   * Reads parameters.
   *
   * @param known names of all datasets
   */
  SuggestQueryParser(List<String> known) {
    this.known = known;
    readers.put("q", this::text);
    readers.put("type", this::datasets);
    readers.put("limit", this::limit);
  }

  /**
   * @throws InvalidQueryException with every fault
   */
  SuggestQuery parse(Map<String, List<String>> parameters) {
    parameters.forEach(this::read);
    if (!parameters.containsKey("q")) {
      errors.add(
          ParameterError.of("q", null, "is missing: give the letters that a name begins with"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
    return new SuggestQuery(text, datasets, limit);
  }

  private void read(String name, List<String> values) {
    Optional<Consumer<String>> reader = Optional.ofNullable(readers.get(name));
    if (reader.isEmpty()) {
      errors.add(
          unknown(
              name,
              String.join(",", values),
              "is not a parameter",
              Stream.concat(readers.keySet().stream(), QueryParser.OF_EVERY_ANSWER.stream())));
    } else if (values.size() > 1) {
      errors.add(ParameterError.of(name, null, "is given " + values.size() + " times"));
    } else {
      reader.get().accept(values.get(0).strip());
    }
  }

  private void text(String value) {
    text = SearchText.of(value).text();
    if (value.length() > Limits.TEXT || value.split("\\s+").length > Limits.WORDS) {
      String bounds = Limits.WORDS + " words and " + Limits.TEXT + " characters";
      errors.add(ParameterError.of("q", null, "is too long: at most " + bounds));
    } else if (text.isEmpty()) {
      errors.add(ParameterError.of("q", value, "has no letter or digit to look for"));
    }
  }

  private void datasets(String value) {
    datasets = Stream.of(value.split(",", -1)).map(String::strip).toList();
    datasets.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> errors.add(unknown("type", name, "is not a dataset", known.stream())));
  }

  private void limit(String value) {
    limit = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    if (limit < 1 || limit > SuggestQuery.MOST) {
      errors.add(
          ParameterError.of(
              "limit", value, "must be a whole number from 1 to " + SuggestQuery.MOST));
    }
  }

  private static ParameterError unknown(
      String name, String value, String detail, Stream<String> allowed) {
    List<String> names = allowed.sorted().toList();
    String meant = detail.endsWith("parameter") ? name : value;
    return new ParameterError(name, value, detail, names, Vocabulary.near(meant, names));
  }
}
