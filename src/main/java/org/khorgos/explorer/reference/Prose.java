package org.khorgos.explorer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A description of the contract, in which code stands in backticks.
 *
 * @param codes those of which it says what they mean, which are left out of the text
 */
record Prose(List<Part> parts, List<Code> codes) {

  private static final Pattern MEANING =
      Pattern.compile("`([^`]+)`: ([^`]+?)(?= `[^`]+`: | For example `|$)");

  /** A stretch of text. */
  record Part(String text, boolean code) {}

  /** A code, and what it stands for. */
  record Code(String code, String meaning) {}

  static Prose of(String description) {
    var codes = new ArrayList<Code>();
    Matcher meaning = MEANING.matcher(description);
    while (meaning.find()) {
      codes.add(new Code(meaning.group(1), meaning.group(2)));
    }
    return new Prose(parts(meaning.replaceAll("").replaceAll(" {2,}", " ").strip()), codes);
  }

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    String[] stretches = text.split("`", -1);
    for (int i = 0; i < stretches.length; i++) {
      if (!stretches[i].isEmpty()) {
        parts.add(new Part(stretches[i], i % 2 == 1));
      }
    }
    return parts;
  }
}
