package org.khorgos.curation.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;

/** A day, such as 2019-08-21. */
public record DayForm() implements Form<LocalDate> {

  @Override
  public Optional<LocalDate> read(YamlValue value) {
    return value.text().flatMap(text -> read(text, value));
  }

  private static Optional<LocalDate> read(String text, YamlValue value) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return value.wrong(
          "must be a day such as 2019-08-21, not “" + text + "”",
          DateSuggestion.of(text).filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return JsonObject.ordered("type", "string", "format", "date");
  }
}
