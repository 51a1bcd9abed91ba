package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.Basis;
import org.khorgos.evidence.PartialDate;

/** A date: an EDTF string, or a mapping of {@code edtf} and {@code basis}. */
public record DateForm() implements Form<PartialDate> {

  private static final String END = "\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?";

  @Override
  public Optional<PartialDate> read(YamlValue value) {
    if (value.isSingle()) {
      return value.text().flatMap(text -> read(text, Basis.STATED, value));
    }
    YamlMapping mapping = value.mapping();
    Optional<String> edtf = mapping.value("edtf", true).flatMap(TextForm.FREE::read);
    Basis basis =
        mapping
            .value("basis", false)
            .flatMap(new CodeForm<>(Basis.class)::read)
            .orElse(Basis.STATED);
    return edtf.flatMap(text -> read(text, basis, value));
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
  public Map<String, Object> schema() {
    Map<String, Object> edtf =
        JsonObject.ordered(
            "type",
            List.of("string", "integer"),
            "pattern",
            "^(%1$s(/(%1$s|\\.\\.))?|\\.\\./%1$s)$".formatted(END),
            "minimum",
            1000,
            "maximum",
            9999);
    Map<String, Object> keys =
        JsonObject.of(
            JsonObject.ordered(
                "edtf",
                JsonObject.described(edtf, "The date, such as 2019-08 or 2007-08-09/2007-08-17."),
                "basis",
                JsonObject.described(
                    new CodeForm<>(Basis.class).schema(), "Where the date comes from.")),
            List.of("edtf"));
    return Map.of("oneOf", List.of(edtf, keys));
  }
}
