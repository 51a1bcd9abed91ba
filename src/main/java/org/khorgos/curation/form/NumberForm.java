package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.StatedValue;

/** A number. */
public record NumberForm(Bounds bounds) implements Form<BigDecimal> {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

  @Override
  public Optional<BigDecimal> read(YamlValue value) {
    return value.text().flatMap(text -> read(text, value, NumberSuggestion::plain));
  }

  /**
   * Reads a number.
   *
   * @param proposal how to write a number that is in words
   */
  Optional<BigDecimal> read(
      String text, YamlValue value, Function<NumberSuggestion, String> proposal) {
    if (!DECIMAL.matcher(text).matches()) {
      return value.wrong(
          "must be " + bounds.form() + ", not “" + text + "”",
          NumberSuggestion.of(text).map(proposal));
    }
    var number = new BigDecimal(text);
    return bounds.admit(number)
        ? Optional.of(number)
        : value.wrong("must be " + bounds.form() + ", not " + text);
  }

  @Override
  public StatedValue stated(BigDecimal number) {
    return StatedValue.of(number);
  }

  @Override
  public boolean isNumber() {
    return true;
  }

  @Override
  public Map<String, Object> schema() {
    return bounds.schema();
  }
}
