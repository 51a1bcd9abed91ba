package org.khorgos.query.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.query.names.Folded;

/** Reads {@code q}: words, "phrases" in double quotes, and a hyphen before what is unwanted. */
final class WordsParser {

  private static final Pattern QUOTES = Pattern.compile("[“”„«»]");
  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");
  private static final String PARAMETER = "q";
  private static final int SHOWN = 40;

  private final List<Words.Term> wanted = new ArrayList<>();
  private final List<Words.Term> unwanted = new ArrayList<>();

  private WordsParser() {}

  static Words parse(String text, List<Fault> faults) {
    if (text.length() > Limits.TEXT || text.split("\\s+").length > Limits.WORDS) {
      String start = text.substring(0, Math.min(text.length(), SHOWN)) + " …";
      String bounds = Limits.WORDS + " words and " + Limits.TEXT + " characters";
      faults.add(Fault.of(PARAMETER, start, "is too long: at most " + bounds));
      return Words.NONE;
    }
    String quoted = QUOTES.matcher(text).replaceAll("\"");
    if (quoted.chars().filter(character -> character == '"').count() % 2 == 1) {
      faults.add(Fault.of(PARAMETER, text, "has a quotation mark that is not closed"));
      return Words.NONE;
    }
    Words words = new WordsParser().read(quoted);
    if (words.isEmpty()) {
      faults.add(Fault.of(PARAMETER, text, "has no letter or digit to look for"));
    }
    return words;
  }

  private Words read(String text) {
    Matcher term = TERM.matcher(text);
    while (term.find()) {
      boolean phrase = term.group(2) != null;
      String folded = Folded.of(phrase ? term.group(2) : term.group(3)).text();
      if (!folded.isEmpty()) {
        (term.group(1).isEmpty() ? wanted : unwanted).add(new Words.Term(folded, phrase));
      }
    }
    return new Words(wanted, unwanted);
  }
}
