package org.khorgos.query.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.query.Limits;
import org.khorgos.query.names.SearchText;

/** Reads {@code q}: words, "phrases" in double quotes, and a hyphen before what is excluded. */
final class SearchTermsParser {

  private static final Pattern QUOTES = Pattern.compile("[“”„«»]");
  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");
  private static final int SHOWN = 40;

  private final List<SearchTerms.Term> required = new ArrayList<>();
  private final List<SearchTerms.Term> excluded = new ArrayList<>();

  private SearchTermsParser() {}

  /**
   * Reads words.
   *
   * @param parameter that holds them, such as {@code q}
   */
  static SearchTerms parse(String parameter, String text, Parameters parameters) {
    if (text.length() > Limits.TEXT || text.split("\\s+").length > Limits.WORDS) {
      String start = text.substring(0, Math.min(text.length(), SHOWN)) + " …";
      String bounds = Limits.WORDS + " words and " + Limits.TEXT + " characters";
      parameters.add(ParameterError.of(parameter, start, "is too long: at most " + bounds));
      return SearchTerms.NONE;
    }
    String quoted = QUOTES.matcher(text).replaceAll("\"");
    if (quoted.chars().filter(character -> character == '"').count() % 2 == 1) {
      parameters.add(ParameterError.of(parameter, text, "has a quotation mark that is not closed"));
      return SearchTerms.NONE;
    }
    SearchTerms words = new SearchTermsParser().read(quoted);
    if (words.isEmpty()) {
      parameters.add(ParameterError.of(parameter, text, "has no letter or digit to look for"));
    }
    return words;
  }

  private SearchTerms read(String text) {
    Matcher term = TERM.matcher(text);
    while (term.find()) {
      boolean phrase = term.group(2) != null;
      String folded = SearchText.of(phrase ? term.group(2) : term.group(3)).text();
      if (!folded.isEmpty()) {
        (term.group(1).isEmpty() ? required : excluded).add(new SearchTerms.Term(folded, phrase));
      }
    }
    return new SearchTerms(required, excluded);
  }
}
