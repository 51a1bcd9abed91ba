package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Value;
import org.khorgos.query.columns.Column;

/** What countries are called. */
@Singleton
class Countries {

  private final Shells shells;
  private final Map<String, String> countries;

  Countries(Shells shells, Messages messages) {
    this.shells = shells;
    this.countries =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(
                Collectors.toMap(
                    Locale::getISO3Country,
                    country -> country.getDisplayCountry(messages.language())));
  }

  /** What a state is called in the record, or else in the language of the page. */
  Value named(String iso3, Links links) {
    return shells.datasets().stream()
        .filter(dataset -> dataset.columns().shown().stream().anyMatch(Countries::isIso3))
        .flatMap(dataset -> state(dataset.name(), iso3, links).stream())
        .findFirst()
        .orElseGet(() -> Value.plain(countries.getOrDefault(iso3, iso3)));
  }

  private static Optional<Value> state(String dataset, String iso3, Links links) {
    return links
        .edition()
        .vocabularies()
        .ids(dataset)
        .find(iso3)
        .map(entry -> new Value(entry.label(), links.record(dataset, entry.name()), ""));
  }

  private static boolean isIso3(Column<?> column) {
    return column.name().equals("iso3");
  }
}
