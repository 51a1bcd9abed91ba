package org.khorgos.record.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.assertFinds;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class EventTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=summit&year=2007                        | sco-summit-bishkek-2007 | hu-jintao-visit-to-kazakhstan-2007",
        "kind=statement,meeting&speaker=wang-yi       | wang-yi-tileuberdi-call-2022 | wang-wenbin-statement-2022",
        "subject=nuclear                              | kazakhstan-renounces-nuclear-weapons chinese-nuclear-tests-early-1990s | attacks-of-9-11",
        "participant=csto                             | kazakh-forces-for-csto-units csto-deployment-in-kazakhstan-2022 csto-withdrawal-from-kazakhstan-2022 | wang-yi-tileuberdi-call-2022",
        "participant_all=wang-yi,kaz                  | wang-yi-tileuberdi-call-2022 | wang-wenbin-statement-2022",
        "participant_all=china,tajikistan&kind=deployment | pap-outpost-in-tajikistan | csto-deployment-in-kazakhstan-2022",
        "participant_only=china,tajikistan&kind=deployment | pap-outpost-in-tajikistan | csto-deployment-in-kazakhstan-2022",
        "participant=csto&participant_not=russia&year=2022 | csto-withdrawal-from-kazakhstan-2022 | csto-deployment-in-kazakhstan-2022",
        "speaker_all=kazakhstan,china&year=2015       | chang-tasmagambetov-talks-2015 | urazov-on-china-2012",
        "speaker_only=hu-jintao&kind=visit            | hu-jintao-visit-to-kazakhstan-2007 | sco-summit-bishkek-2007",
        "speaker=kazakhstan&speaker_not=nazarbayev&year=2012 | urazov-on-china-2012 | arkankergen-deaths-2012",
        "speaker=kazakhstan&year=2012                 | arkankergen-deaths-2012 urazov-on-china-2012 | chang-tasmagambetov-talks-2015",
        "speaker=kazakhstan&year=2012&rollup=false    |  | urazov-on-china-2012 arkankergen-deaths-2012",
        "attributed_to=nazarbayev                     | kenkiyak-kumkol-pipeline-built | urazov-on-china-2012",
        "attributed_to=kazakhstan                     | kenkiyak-kumkol-pipeline-built | wang-wenbin-statement-2022",
        "attributed_to=kazakhstan&rollup=false        |  | kenkiyak-kumkol-pipeline-built",
        "place=matybulak%20training%20area            | zhasuzakov-thanks-china-2010 | sco-summit-bishkek-2007",
        "place=bishkek                                | sco-summit-bishkek-2007 | zhasuzakov-thanks-china-2010",
        "country=russia                               | hu-nazarbayev-at-peace-mission-2007 | sco-summit-bishkek-2007",
        "unit=people&year=2022                        | csto-deployment-in-kazakhstan-2022 | csto-withdrawal-from-kazakhstan-2022",
        "agreement=sco-olympic-security-2007          | sco-summit-bishkek-2007 beijing-olympics-security-operation-2008 | csto-deployment-in-kazakhstan-2022",
        "exercise=peace-mission-2007                  | hu-nazarbayev-at-peace-mission-2007 | zhasuzakov-thanks-china-2010",
        "part_of=csto-deployment-in-kazakhstan-2022   | csto-withdrawal-from-kazakhstan-2022 | csto-deployment-in-kazakhstan-2022",
        "q=%22colour%20revolution%22                  | xi-jinping-message-to-tokayev-2022 | wang-wenbin-statement-2022",
        "q=bejing%20olympics                          |  | beijing-olympics-security-operation-2008",
        "q=urazov                                     | urazov-on-china-2012 | arkankergen-deaths-2012",
        "q=%22border%20guards%20who%20died%22         | arkankergen-deaths-2012 | urazov-on-china-2012",
        "q=Arkankergen                                | arkankergen-deaths-2012 | urazov-on-china-2012",
      })
  void aQueryFindsItsEvents(String query, String found, String notFound) {
    assertFinds("/v1/events?" + query, found, notFound);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=vist, visit",
    "subject=nuklear, nuclear",
    "speaker=nazarbayef, nazarbayev",
    "unit=poeple, people",
    "exercise=peace-mission-207, peace-mission-2007",
    "part_of=csto-deployment-2022, csto-deployment-in-kazakhstan-2022",
    "participants=china, participant",
  })
  void anInvalidValueIsReportedWithASuggestion(String query, String meant) {
    assertThat(json(400, "/v1/events?" + query).getList("errors[0].did_you_mean", String.class))
        .contains(meant);
  }

  @Test
  void aStatementHasItsSpeakerAndItsAddressee() {
    JsonPath call = json("/v1/events/wang-yi-tileuberdi-call-2022");
    assertThat(call.getString("data.statements[0].speaker")).isEqualTo("wang-yi");
    assertThat(call.getString("data.statements[0].name")).isEqualTo("Wang Yi");
    assertThat(call.getString("data.statements[0].addressee")).isEqualTo("mukhtar-tileuberdi");
    assertThat(call.getList("data.agreements"))
        .containsExactly("wang-yi-capacity-building-proposal-2022");
  }

  @Test
  void aListReadsWellInACell() {
    assertThat(cell("csto-deployment-in-kazakhstan-2022", "quantities"))
        .isEqualTo("troops sent: 2500 (collective-security-treaty-organisation)");
    assertThat(cell("csto-deployment-in-kazakhstan-2022", "participants"))
        .isEqualTo(
            "collective-security-treaty-organisation (sender); russia; kazakhstan (receiving)");
    assertThat(cell("xi-jinping-message-to-tokayev-2022", "statements"))
        .startsWith("xi-jinping: ")
        .endsWith(" (to tokayev)");
    assertThat(cell("sco-summit-bishkek-2007", "places")).isEqualTo("Bishkek, kyrgyzstan");
    assertThat(cell("nazarbayev-on-the-oil-pipeline-2007", "agreements")).contains("; ");
  }

  @Test
  void aFacetCountsWhatItsFilterWouldFind() {
    List<String> names =
        List.of(
            "kind", "subject", "participant", "speaker", "place", "unit", "agreement", "part_of");
    JsonPath facets = json("/v1/events?min_sources=1&limit=1&facets=" + String.join(",", names));
    for (String facet : names) {
      String value = facets.getString("facets." + facet + ".values[0].value");
      assertThat(total("/v1/events?min_sources=1&limit=1&" + facet + "=" + value))
          .as(facet + "=" + value)
          .isEqualTo(facets.getInt("facets." + facet + ".values[0].count"));
    }
  }

  @Test
  void participantsAndSpeakersFindTheEventInTheTimeline() {
    assertThat(timeline("csto", "2022")).contains("events/csto-deployment-in-kazakhstan-2022");
    assertThat(timeline("nazarbayev", "2007")).contains("events/kenkiyak-kumkol-pipeline-built");
  }

  @Test
  void anAgreementAnExerciseAndAnEventListTheEventsThatMentionThem() {
    assertThat(related("agreements/sco-olympic-security-2007", "agreement"))
        .contains("sco-summit-bishkek-2007");
    assertThat(related("exercises/peace-mission-2007", "exercise"))
        .contains("hu-nazarbayev-at-peace-mission-2007");
    assertThat(related("events/csto-deployment-in-kazakhstan-2022", "part_of"))
        .contains("csto-withdrawal-from-kazakhstan-2022");
    assertThat(related("actors/joshua-kucera", "speaker"))
        .contains("kucera-on-bilateral-exercises-2015");
  }

  @Test
  void anEventIsAFeatureOnTheMap() {
    assertThat(get("/v1/events.geojson?id=sco-summit-bishkek-2007").jsonPath())
        .satisfies(
            map -> {
              assertThat(map.getString("features[0].id")).isEqualTo("sco-summit-bishkek-2007");
              assertThat(map.getString("features[0].geometry.type")).isEqualTo("Point");
              assertThat(map.getList("features[0].geometry.coordinates", BigDecimal.class))
                  .isEqualTo(coordinates("/v1/events/sco-summit-bishkek-2007"));
            });
  }

  /** Longitude and latitude, as GeoJSON has them. */
  private static List<BigDecimal> coordinates(String record) {
    return Stream.of("longitude", "latitude")
        .map(axis -> new BigDecimal(json(record).getString("data.places[0]." + axis)))
        .toList();
  }

  /** The one cell of the one row, its quotes taken off. */
  private static String cell(String event, String column) {
    String csv = get("/v1/events.csv?fields=" + column + "&id=" + event).asString().strip();
    String cell = csv.substring(csv.lastIndexOf(event + ",") + event.length() + 1);
    return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
  }

  private static List<String> timeline(String actor, String year) {
    return ids("/v1/timeline?limit=1000&actor=" + actor + "&year=" + year);
  }

  private static List<String> related(String record, String by) {
    return json("/v1/" + record)
        .getList(
            "data.related.find { it.dataset == 'events' && it.by == '" + by + "' }.records.id");
  }
}
