package org.khorgos.query.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is searched and looked for: words of small letters and digits with one space between
 * them. Accents of Latin letters are gone, and ё is е, but й stays й; an apostrophe joins what
 * stands around it, and so does a comma that groups the digits of a number; a Han character is a
 * word of its own, since Chinese puts no spaces.
 */
public final class SearchText {

  private static final Pattern GROUP = Pattern.compile("\\d{3}(?!\\d)");
  private static final String APOSTROPHES = "'’‘ʼ`";

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** Letters below it have no marks, and no other form. */
  private static final int FIRST_MARKED = 0x80;

  private boolean latin;
  private boolean apart;

  private SearchText() {}

  /** Folds a text; offsets into it are those of its composed form (NFC). */
  public static SearchText of(String original) {
    String composed = Normalizer.normalize(original, Normalizer.Form.NFC);
    var folded = new SearchText();
    for (int at = 0; at < composed.length(); ) {
      int point = composed.codePointAt(at);
      int end = at + Character.charCount(point);
      if (point != ',' || !isGrouping(composed, at)) {
        folded.append(point, at, end);
      }
      at = end;
    }
    return folded;
  }

  /** Whether a comma has a digit before and three digits after it, and no more: 1,200. */
  private static boolean isGrouping(String text, int comma) {
    return comma > 0
        && Character.isDigit(text.charAt(comma - 1))
        && GROUP.matcher(text).region(comma + 1, text.length()).lookingAt();
  }

  /** The words. */
  public String text() {
    return text.toString();
  }

  /** Where in the original the character at an index of the words starts. */
  public int start(int index) {
    return starts.get(index);
  }

  /** Where in the original the character at an index of the words ends. */
  public int end(int index) {
    return ends.get(index);
  }

  private void append(int point, int start, int end) {
    if (APOSTROPHES.indexOf(point) >= 0 || Character.getType(point) == Character.FORMAT) {
      return;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    if (Character.isLetterOrDigit(point)) {
      boolean han = script == Character.UnicodeScript.HAN;
      if ((apart || han) && !text.isEmpty()) {
        append(" ", start, start);
      }
      latin = script == Character.UnicodeScript.LATIN;
      append(latin ? bare(point) : small(Character.toString(point)), start, end);
      apart = han;
    } else if (!isMark(point)) {
      apart = true;
    } else if (!latin && !apart && !text.isEmpty()) {
      append(Character.toString(point), start, end);
    }
  }

  private void append(String characters, int start, int end) {
    text.append(characters);
    for (int i = 0; i < characters.length(); i++) {
      starts.add(start);
      ends.add(end);
    }
  }

  private static String bare(int point) {
    if (point < FIRST_MARKED) {
      return small(Character.toString(point));
    }
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    return small(Vocabulary.MARKS.matcher(parts).replaceAll(""));
  }

  private static String small(String letter) {
    return letter.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
