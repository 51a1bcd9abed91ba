package org.khorgos.record.place;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.curation.file.DatasetText.replace;
import static org.khorgos.curation.file.DatasetText.small;

import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.load.Loader;

@DatabaseTest
class PlaceTest {

  private static final String DRILL =
      """
      - id: somewhere
        name: Somewhere
        kind: exercise
        places:
          - {role: venue, %s}
        sources: [weitz-caci#1]
      """;

  @Inject Loader loader;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "latitude: 44, longitude: 80                 | site      | or a locality, region or country must be given",
        "site: Khorgos, latitude: 44                 | latitude  | and longitude go together",
        "site: Khorgos, longitude: 80                | latitude  | and longitude go together",
        "site: Khorgos, latitude: 90.5, longitude: 0 | latitude  | must be degrees from -90 to 90",
        "site: Khorgos, latitude: 0, longitude: -181 | longitude | must be degrees from -180 to 180",
        "country: kazakstan                          | country   | is not known: “kazakstan”",
      })
  void aPlaceThatIsNoneIsReportedWithItsLine(String place, String field, String reason) {
    assertThatThrownBy(
            () ->
                loader.load(
                    replace(small(loader), "exercises.yaml", DRILL.formatted(place.strip()))))
        .hasMessageContaining(
            "exercises.yaml:5: somewhere: places." + field.strip() + ": " + reason);
  }
}
