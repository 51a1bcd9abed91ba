package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Qualifier;

/** A number as articles print it, and how a file writes it. */
record NumberSuggestion(BigDecimal number, Qualifier qualifier) {

  private enum Words {
    ABOUT(Qualifier.ABOUT, "about|around|approximately|approx\\.?|some|roughly|circa|ca?\\.?|~"),
    AT_LEAST(Qualifier.AT_LEAST, "at least|no fewer than|not less than|≥|>="),
    MORE_THAN(Qualifier.MORE_THAN, "more than|over|above|>"),
    AT_MOST(Qualifier.AT_MOST, "at most|up to|no more than|≤|<="),
    LESS_THAN(Qualifier.LESS_THAN, "less than|fewer than|under|below|almost|nearly|<");

    private final Qualifier qualifier;
    private final Pattern words;

    Words(Qualifier qualifier, String words) {
      this.qualifier = qualifier;
      this.words = Pattern.compile("^(" + words + ")\\s*(?=[^a-z])");
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "^[$€£¥]?\\s*(\\d{1,3}(?:[,'’\\h]\\d{3})+|\\d+)(\\.\\d{1,6})?\\s*"
              + "(thousand|million|billion|trillion|mln|bln|bn|[km])?\\b(?!\\s*[bmt]cm)\\D*$");

  /** Reads a number copied from a source; empty if the text does not begin with one. */
  static Optional<NumberSuggestion> of(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    Optional<Words> words =
        Arrays.stream(Words.values())
            .filter(known -> known.words.matcher(small).find())
            .findFirst();
    String rest = words.map(known -> known.words.matcher(small).replaceFirst("")).orElse(small);
    Matcher number = NUMBER.matcher(rest);
    if (!number.matches()) {
      return Optional.empty();
    }
    String digits =
        number.group(1).replaceAll("\\D", "") + (number.group(2) == null ? "" : number.group(2));
    BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(zeros(number.group(3)));
    Qualifier otherwise = rest.matches("[\\d,.\\s]+\\+") ? Qualifier.AT_LEAST : Qualifier.EXACT;
    return Optional.of(
        new NumberSuggestion(value, words.map(known -> known.qualifier).orElse(otherwise)));
  }

  private static int zeros(@Nullable String word) {
    if (word == null) {
      return 0;
    }
    return switch (word.charAt(0)) {
      case 'k' -> 3;
      case 'b' -> 9;
      case 'm' -> 6;
      default -> word.startsWith("th") ? 3 : 12;
    };
  }

  /** The number alone. */
  String plain() {
    BigDecimal shortest = number.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
  }

  /** The number with its qualifier. */
  String qualified() {
    return qualifier == Qualifier.EXACT
        ? plain()
        : "{value: " + plain() + ", qualifier: " + qualifier.code() + "}";
  }
}
