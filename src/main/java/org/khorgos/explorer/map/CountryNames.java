package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.Role;

/** What countries are called. */
@Singleton
class CountryNames {

  private final PageFrames frames;
  private final Map<String, String> countries;

  CountryNames(PageFrames frames, Messages messages) {
    this.frames = frames;
    this.countries =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(
                Collectors.toMap(
                    Locale::getISO3Country,
                    country -> country.getDisplayCountry(messages.language())));
  }

  /** What a state is called in the record, or else in the language of the page. */
  DisplayValue named(String iso3, PageLinks links) {
    return frames.datasets().stream()
        .filter(dataset -> dataset.columns().find(Role.ISO3).isPresent())
        .flatMap(dataset -> state(dataset.name(), iso3, links).stream())
        .findFirst()
        .orElseGet(() -> DisplayValue.plain(countries.getOrDefault(iso3, iso3)));
  }

  private static Optional<DisplayValue> state(String dataset, String iso3, PageLinks links) {
    return links
        .release()
        .vocabularies()
        .ids(dataset)
        .find(iso3)
        .map(entry -> new DisplayValue(entry.label(), links.record(dataset, entry.name()), ""));
  }
}
