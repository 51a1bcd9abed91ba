package org.khorgos.record.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;
import static org.khorgos.curation.file.DatasetText.released;
import static org.khorgos.curation.file.DatasetText.replace;
import static org.khorgos.curation.file.DatasetText.small;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.load.StartupLoad;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventReaderTest {

  private static final String EVENT =
      """
      - id: talks
        name: Talks
        kind: meeting
        sources: [weitz-caci#1]
        %s
      """;
  private static final String GIFT =
      """
      - id: gift
        name: Gift
        kind: donation
        date: "1999"
        statements: [{speaker: joshua-kucera, said: It came late.}]
        places: [{site: Khorgos, country: kazakhstan, latitude: 44.2, longitude: 80.4}]
        quantities:
          - counted: worth of the gift
            unit: money
            value: {value: 1500000, qualifier: about}
            currency: USD
            actor: china
          - {counted: share of it that came, unit: percent, value: 12.5}
        sources: [weitz-caci#1]
      """;

  @Inject Loader loader;
  @Inject StartupLoad opening;

  @AfterAll
  void restore() {
    opening.load(released(frozen(loader)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "participants: [{actor: china, role: host}, {actor: china, role: guest}] | participants.actor | appears twice: china",
        "participants: [{actor: chyna, role: host}]                | participants.actor  | is not known: “chyna”; did you mean china",
        "participants: [{actor: china, role: party}]               | participants.role   | is not a code that can stand here: “party”; did you mean participant? Allowed are host",
        "participants: [{actor: china}]                            | participants.role   | is missing",
        "statements: [{speaker: china}]                            | statements.said     | is missing",
        "statements: [{said: Something.}]                          | statements.speaker  | is missing",
        "statements: [{speaker: china, said: =1+1}]                | statements.said     | starts with =",
        "places: [{latitude: 44, longitude: 80}]                   | places.site         | or a locality, region or country must be given",
        "places: [{country: china, role: venue}]                   | places.role         | cannot stand here, but in participants",
        "quantities: [{counted: guards, unit: people, value: 1.5}] | quantities.value    | must be a whole number of people",
        "quantities: [{counted: guards, unit: people, value: -1}]  | quantities.value    | must not be less than 0",
        "quantities: [{counted: guards, unit: people}]             | quantities.value    | is missing",
        "quantities: [{counted: guards, value: 1}]                 | quantities.unit     | is missing",
        "quantities: [{unit: people, value: 1}]                    | quantities.counted  | is missing",
        "quantities: [{counted: aid, unit: money, value: 1}]       | quantities.currency | and the unit money go together",
        "quantities: [{counted: aid, unit: days, value: 1, currency: USD}] | quantities.currency | and the unit money go together",
        "quantities: [{counted: aid, unit: money, value: 1, currency: dollars}] | quantities.currency | must be an ISO 4217 code",
        "agreements: [treaty]                                      | agreements          | is not known: “treaty”",
        "exercises: [peace-mission-2007, peace-mission-2007]       | exercises           | appears twice: peace-mission-2007",
        "part_of: talks                                            | part_of             | leads back to itself",
        "attributed_to: nobody                                     | attributed_to       | is not known: “nobody”",
        "subjects: [weather]                                       | subjects            | is not a code that can stand here: “weather”",
      })
  void anErrorIsReportedOnceWithItsLineAndField(String wrong, String field, String reason) {
    assertThatThrownBy(
            () ->
                loader.load(replace(small(loader), "events.yaml", EVENT.formatted(wrong.strip()))))
        .isInstanceOfSatisfying(
            InvalidDatasetException.class,
            rejected ->
                assertThat(rejected.errors())
                    .singleElement()
                    .asString()
                    .startsWith(
                        "db/dataset/events.yaml:5: talks: " + field.strip() + ": " + reason));
  }

  @Test
  void anEventOfWhichEachIsAPartOfTheOtherIsRefused() {
    String both =
        EVENT.formatted("part_of: second").replace("talks", "first")
            + EVENT.formatted("part_of: first").replace("talks", "second");
    assertThatThrownBy(() -> loader.load(replace(small(loader), "events.yaml", both)))
        .hasMessageContaining("part_of: leads back to itself");
  }

  @Test
  void anActorThatOnlySpokeThereIsInvolvedToo() {
    opening.load(released(append(frozen(loader), "events.yaml", GIFT)));
    assertThat(ids("/v1/timeline?actor=joshua-kucera&year=1999")).containsExactly("events/gift");
    assertThat(ids("/v1/events?participant=joshua-kucera")).doesNotContain("gift");
  }

  @Test
  void moneyHasItsCurrencyAndAPlaceWithCoordinatesIsAPoint() {
    opening.load(released(append(frozen(loader), "events.yaml", GIFT)));
    JsonPath gift = json("/v1/events/gift");
    assertThat(gift.getString("data.quantities[0].currency")).isEqualTo("USD");
    assertThat(gift.getDouble("data.quantities[1].value")).isEqualTo(12.5);
    assertThat(get("/v1/events.csv?id=gift&fields=quantities").asString())
        .contains(
            "worth of the gift: about 1500000 USD (china); share of it that came: 12.5 percent");
    assertThat(
            get("/v1/events.geojson?id=gift")
                .jsonPath()
                .<Float>getList("features[0].geometry.coordinates"))
        .isEqualTo(List.of(80.4f, 44.2f));
  }
}
