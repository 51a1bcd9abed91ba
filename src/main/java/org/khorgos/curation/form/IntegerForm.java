package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.StatedValue;

/** A whole number of at most nine digits: a paragraph, a year, a count of things. */
public record IntegerForm(Bounds bounds) implements Form<Integer> {

  @Override
  public Optional<Integer> read(YamlValue value) {
    return new NumberForm(bounds)
        .read(value)
        .flatMap(
            number ->
                number.precision() - number.scale() <= 9
                    ? Optional.of(number.intValueExact())
                    : value.wrong("must be a whole number of at most nine digits"));
  }

  @Override
  public StatedValue stated(Integer number) {
    return StatedValue.of(BigDecimal.valueOf(number));
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
