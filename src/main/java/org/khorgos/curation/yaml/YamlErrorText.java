package org.khorgos.curation.yaml;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The message for a file that is not valid YAML.
 *
 * @param line from 1
 */
record YamlErrorText(int line, String reason) {

  /** A message of the parser, its usual cause, and whether that is at the start of the context. */
  private enum Cause {
    COLON(
        "mapping values are not allowed here",
        "a colon where none can stand: put text with a colon in double quotes, or give the line the"
            + " indentation of the lines around it",
        false),
    COLON_IN_BRACES(
        "but got :", "a colon where none can stand: put text with a colon in double quotes", false),
    COLON_ALONE("but found ':'", "a colon without a key before it", false),
    TAB("found character '\\t", "a tab: use spaces to indent", false),
    QUOTE("found unexpected end of stream", "a quotation mark that is not closed", true),
    QUOTED(
        "but found '<scalar>'",
        "text after a closing quotation mark: write a quotation mark within quotes as \\\"",
        false),
    DASH(
        "but found '-'",
        "a dash that is indented differently from the dashes of the same list",
        false),
    INDENTED(
        "start>'",
        "a line that is indented differently from the lines around it: keys of one entry stand"
            + " exactly below each other, and so do the dashes of one list",
        false),
    BRACKET("expected ',' or", "a bracket that is not closed, or a comma that is missing", true),
    UNFINISHED("but found '<stream end>'", "a bracket that is not closed, there or above", false),
    CUT("but found '<block end>'", "a bracket that is not closed, there or above", false),
    BRACE("expected the node content", "a bracket or comma where none can stand", false),
    KEY(
        "could not find expected ':'",
        "a line without a key and a colon followed by a space, or one that is not indented enough"
            + " to belong to the text above it",
        true),
    SIGN(
        "that cannot start any token",
        "text that begins with a sign that YAML keeps for itself: put it in double quotes",
        false),
    ALIAS("undefined alias", "text that begins with *: put it in double quotes", false),
    ANCHOR(
        "expected alphabetic or numeric character",
        "text that begins with * or &: put it in double quotes",
        false),
    TAG("undefined tag", "text that begins with !: put it in double quotes", false),
    SECOND("another document", "a line --- or ...: remove it", false);

    private final String message;
    private final String usualCause;
    private final boolean beganEarlier;

    Cause(String message, String usualCause, boolean beganEarlier) {
      this.message = message;
      this.usualCause = usualCause;
      this.beganEarlier = beganEarlier;
    }
  }

  static YamlErrorText of(MarkedYAMLException e) {
    String message = Objects.requireNonNullElse(e.getProblem(), "");
    Optional<Cause> cause =
        Arrays.stream(Cause.values()).filter(known -> message.contains(known.message)).findFirst();
    boolean earlier = cause.map(known -> known.beganEarlier).orElse(false);
    Mark mark = earlier && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    return new YamlErrorText(
        mark == null ? 1 : mark.getLine() + 1,
        cause
            .map(known -> "here is " + known.usualCause)
            .orElse(
                "cannot be read from here on (" + message + "): look at indentation and quotes"));
  }
}
