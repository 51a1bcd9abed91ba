package org.khorgos.curation.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.query.names.SearchText;

/**
 * Text.
 *
 * @param pattern what the whole text must match; empty if any text is valid
 * @param reason the message if it does not
 */
public record TextForm(String pattern, String reason) implements Form<String> {

  public static final TextForm FREE = new TextForm("", "");

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t";

  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  @Override
  public Optional<String> read(YamlValue value) {
    Optional<String> text = value.text();
    text.filter(written -> !written.isEmpty() && FORMULA.indexOf(written.charAt(0)) >= 0)
        .ifPresent(
            written ->
                value.error(
                    "starts with "
                        + written.charAt(0)
                        + ", which a spreadsheet would take for a formula; put a word before it"));
    text.filter(written -> !pattern.isEmpty() && !matches(written))
        .ifPresent(written -> value.error(mismatch(written)));
    return text;
  }

  private boolean matches(String written) {
    return COMPILED.computeIfAbsent(pattern, Pattern::compile).matcher(written).matches();
  }

  private String mismatch(String written) {
    return reason
        + ", not “"
        + written
        + "”"
        + meant(written).map(right -> "; did you mean " + right + "?").orElse("");
  }

  /** The text in lower case, in upper case or as words with hyphens, whichever matches first. */
  private Optional<String> meant(String written) {
    return Stream.of(
            written.toLowerCase(Locale.ROOT),
            written.toUpperCase(Locale.ROOT),
            SearchText.of(written.replace("ß", "ss")).text().replace(' ', '-'),
            "https://" + written)
        .filter(this::matches)
        .findFirst();
  }

  @Override
  public String sharedAs() {
    return pattern.isEmpty() ? "text" : "";
  }

  @Override
  public Map<String, Object> schema() {
    // A number without quotes is text here too.
    return pattern.isEmpty()
        ? JsonObject.ordered("type", List.of("string", "number"))
        : JsonObject.ordered("type", "string", "pattern", "^(" + pattern + ")$");
  }
}
