package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;

/** A number, or a mapping of {@code value} and {@code qualifier}. */
public record QuantityForm(Bounds bounds) implements Form<Quantity> {

  @Override
  public Optional<Quantity> read(YamlValue value) {
    return value.isSingle() ? readNumber(value) : read(value.mapping());
  }

  private Optional<Quantity> read(YamlMapping keys) {
    Optional<BigDecimal> number = keys.value("value", true).flatMap(new NumberForm(bounds)::read);
    Optional<Qualifier> qualifier =
        keys.value("qualifier", false).flatMap(new CodeForm<>(Qualifier.class)::read);
    return number.map(known -> new Quantity(known, qualifier.orElse(Qualifier.EXACT)));
  }

  private Optional<Quantity> readNumber(YamlValue value) {
    return value
        .text()
        .flatMap(text -> new NumberForm(bounds).read(text, value, NumberSuggestion::qualified))
        .map(number -> new Quantity(number, Qualifier.EXACT));
  }

  @Override
  public String sharedAs() {
    return (bounds.whole() ? "count" : "quantity")
        + (bounds.least() == null ? "" : "-from-" + bounds.least());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> keys =
        JsonObject.of(
            JsonObject.ordered(
                "value",
                JsonObject.described(bounds.schema(), "The number, in full and without a comma."),
                "qualifier",
                JsonObject.described(
                    new CodeForm<>(Qualifier.class).schema(), "How the source qualifies it.")),
            List.of("value"));
    return Map.of("oneOf", List.of(bounds.schema(), keys));
  }
}
