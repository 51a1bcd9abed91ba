package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;
import org.khorgos.evidence.StatedValue;

/** A number, alone or with a {@code qualifier}. */
public record QuantityForm(Bounds bounds) implements Form<Quantity> {

  @Override
  public Optional<Quantity> read(YamlValue value) {
    return value
        .text()
        .flatMap(text -> new NumberForm(bounds).read(text, value, NumberSuggestion::qualified))
        .map(number -> new Quantity(number, Qualifier.EXACT));
  }

  @Override
  public Optional<Quantity> readKeys(YamlMapping keys) {
    Optional<BigDecimal> number = keys.value("value", true).flatMap(new NumberForm(bounds)::read);
    Optional<Qualifier> qualifier =
        keys.value("qualifier", false).flatMap(new CodeForm<>(Qualifier.class)::read);
    return number.map(known -> new Quantity(known, qualifier.orElse(Qualifier.EXACT)));
  }

  @Override
  public StatedValue stated(Quantity quantity) {
    return StatedValue.of(quantity);
  }

  @Override
  public boolean isNumber() {
    return true;
  }

  @Override
  public String sharedAs() {
    return (bounds.whole() ? "count" : "quantity")
        + (bounds.least() == null ? "" : "-from-" + bounds.least());
  }

  @Override
  public Map<String, Object> keySchemas() {
    return JsonObject.ordered(
        "value",
        JsonObject.described(bounds.schema(), "Number, in full and without a comma."),
        "qualifier",
        JsonObject.described(
            new CodeForm<>(Qualifier.class).schema(), "Precision that the source gives it."));
  }

  @Override
  public Map<String, Object> schema() {
    return bounds.schema();
  }
}
