package org.khorgos.query.parse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.query.Limits;
import org.khorgos.query.names.SearchText;
import org.khorgos.query.names.SuggestQuery;

/** Reads the parameters of a request for suggestions. */
public final class SuggestQueryParser {

  private SuggestQueryParser() {}

  /**
   * Reads {@code q}, {@code type} and {@code limit}.
   *
   * @param datasets names that {@code type} may have
   * @throws InvalidQueryException with every error
   */
  public static SuggestQuery parse(Map<String, List<String>> given, Collection<String> datasets) {
    var parameters = new Parameters(given);
    Optional<String> text = parameters.raw("q").or(() -> missing(given, parameters));
    String words = text.map(typed -> words(typed, parameters)).orElse("");
    Map<String, String> known =
        datasets.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    List<String> types = parameters.someOf("type", "a dataset", known);
    int limit =
        parameters.wholeNumber("limit", SuggestQuery.MOST).orElse(SuggestQuery.DEFAULT_LIMIT);
    parameters.check("suggest");
    return new SuggestQuery(words, types, limit);
  }

  private static Optional<String> missing(Map<String, List<String>> given, Parameters parameters) {
    if (!given.containsKey("q")) {
      parameters.add(
          ParameterError.of("q", null, "is missing: give the letters that a name begins with"));
    }
    return Optional.empty();
  }

  private static String words(String typed, Parameters parameters) {
    String words = SearchText.of(typed).text();
    if (typed.length() > Limits.TEXT || typed.split("\\s+").length > Limits.WORDS) {
      String bounds = Limits.WORDS + " words and " + Limits.TEXT + " characters";
      parameters.add(ParameterError.of("q", null, "is too long: at most " + bounds));
    } else if (words.isEmpty()) {
      parameters.add(ParameterError.of("q", typed, "has no letter or digit to look for"));
    }
    return words;
  }
}
