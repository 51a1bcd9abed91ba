package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.Basis;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.StatedValue;

/** A date: an EDTF string, alone or with its {@code basis}. */
public record DateForm() implements Form<PartialDate> {

  private static final String END = "\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?";

  @Override
  public Optional<PartialDate> read(YamlValue value) {
    return value.text().flatMap(text -> read(text, Basis.STATED, value));
  }

  @Override
  public Optional<PartialDate> readKeys(YamlMapping keys) {
    Optional<YamlValue> date = keys.value("value", true);
    Basis basis =
        keys.value("basis", false).flatMap(new CodeForm<>(Basis.class)::read).orElse(Basis.STATED);
    return date.flatMap(value -> value.text().flatMap(text -> read(text, basis, value)));
  }

  @Override
  public StatedValue stated(PartialDate date) {
    return StatedValue.of(date);
  }

  private static Optional<PartialDate> read(String edtf, Basis basis, YamlValue value) {
    Optional<PartialDate> date = PartialDate.parse(edtf, basis);
    return date.isPresent()
        ? date
        : value.wrong(
            "is no date such as 2019, 2019-08, 2019-08-21, 2007-08-09/2007-08-17 or 2009/..: “"
                + edtf
                + "”",
            DateSuggestion.of(edtf).map(meant -> '"' + meant + '"'));
  }

  @Override
  public String sharedAs() {
    return "date";
  }

  @Override
  public Map<String, Object> keySchemas() {
    return JsonObject.ordered(
        "value",
        JsonObject.described(schema(), "Date, such as 2019-08 or 2007-08-09/2007-08-17."),
        "basis",
        JsonObject.described(new CodeForm<>(Basis.class).schema(), "Where the date comes from."));
  }

  @Override
  public Map<String, Object> schema() {
    return JsonObject.ordered(
        "type",
        List.of("string", "integer"),
        "pattern",
        "^(%1$s(/(%1$s|\\.\\.))?|\\.\\./%1$s)$".formatted(END),
        "minimum",
        1000,
        "maximum",
        9999);
  }
}
