package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;

/** A number. */
public record NumberForm(Bounds bounds) implements Form<BigDecimal> {

  private static final String DECIMAL = "-?\\d{1,18}(\\.\\d{1,6})?";

  @Override
  public Optional<BigDecimal> read(YamlValue value) {
    return value
        .text()
        .flatMap(text -> read(text, value, NumberSuggestion.of(text).map(NumberSuggestion::plain)));
  }

  /**
   * Reads a number.
   *
   * @param proposal what to write instead if it is no number
   */
  Optional<BigDecimal> read(String text, YamlValue value, Optional<String> proposal) {
    if (!text.matches(DECIMAL)) {
      return value.wrong("must be " + bounds.form() + ", not “" + text + "”", proposal);
    }
    var number = new BigDecimal(text);
    return bounds.admit(number)
        ? Optional.of(number)
        : value.wrong("must be " + bounds.form() + ", not " + text);
  }

  @Override
  public Map<String, Object> schema() {
    return bounds.schema();
  }
}
