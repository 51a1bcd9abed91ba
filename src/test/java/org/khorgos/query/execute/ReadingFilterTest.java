package org.khorgos.query.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;
import org.khorgos.query.columns.Filter;

/** Filters, facets and groups read every value that a source states, not the shown one alone. */
@DatabaseTest
class ReadingFilterTest {

  @Inject @All List<Dataset<?>> datasets;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/exercises?framework=bilateral&year=2006          | tien-shan-2006",
        "/v1/exercises?personnel=4000&series=peace-mission    | peace-mission-2007",
        "/v1/exercises?start_date=2007-08-08                  | peace-mission-2007",
        "/v1/agreements?status=agreed&party=kazmunaygaz       | kazmunaygaz-cnpc-principles-2007",
        "/v1/agreements?value=8500000                         | tajik-military-outpost-2021",
        "/v1/agreements?value=8500000&currency=usd            | tajik-military-outpost-2021",
        "/v1/exercises?participant=uzbekistan&year=2010       | peace-mission-2010",
        "/v1/exercises?participant_all=china,uzbekistan&year=2010                       | peace-mission-2010",
        "/v1/exercises?participant=uzbekistan&participant_role=participant&year=2010    | peace-mission-2010",
        "/v1/exercises?participant_country=uzbekistan&year=2010                         | peace-mission-2010",
      })
  void aRecordIsFoundByWhatAnotherSourceStatesAndSaysSo(String query, String id) {
    JsonPath found = json(query);
    assertThat(found.getList("data.id")).contains(id);
    String row = "data.find { it.id == '%s' }.matched".formatted(id);
    assertThat(found.getList(row)).isNotEmpty();
    assertThat(found.getList(row + ".relation")).doesNotContain("first");
    assertThat(found.getList(row + ".sources.flatten()")).isNotEmpty();
    assertThat(ids(query + "&readings=first")).doesNotContain(id);
  }

  @Test
  void conditionsOnOneFieldAreMetByOneReading() {
    assertThat(ids("/v1/agreements?value=55000000&currency=cny")).hasSize(1);
    assertThat(ids("/v1/agreements?value=55000000&currency=usd")).isEmpty();
  }

  @Test
  void whatMatchedIsSaidOnlyWhereItIsNotTheFirst() {
    JsonPath found = json("/v1/exercises?framework=sco");
    assertThat(found.getList("data.matched.findAll { it.isEmpty() }")).isNotEmpty();
    assertThat(json("/v1/exercises?month=8").getMap("data[0]")).doesNotContainKey("matched");
    assertThat(json("/v1/exercises?framework=sco&readings=first").getMap("data[0]"))
        .doesNotContainKey("matched");
    assertThat(json(400, "/v1/exercises?readings=frist").getList("errors[0].did_you_mean"))
        .containsExactly("first");
  }

  @Test
  void whoAnotherSourceListsIsNotAmongThoseShownAndDisturbsNobody() {
    String drill = "/v1/exercises?id=peace-mission-2010";
    assertThat(json(drill).getList("data[0].participants.actor")).doesNotContain("uzbekistan");
    String shown = "&participant_only=china,kazakhstan,kyrgyzstan,russia,tajikistan";
    assertThat(total(drill + shown)).isEqualTo(1);
    assertThat(total(drill + shown + ",uzbekistan")).isEqualTo(1);
    assertThat(total(drill + shown + ",uzbekistan&readings=first")).isZero();
    assertThat(total(drill + "&participant_not=uzbekistan")).isZero();
    assertThat(total(drill + "&participant_not=uzbekistan&readings=first")).isEqualTo(1);
  }

  @Test
  void anItemThatOnlyAnotherSourceListsHasItsRelationAndItsSources() {
    JsonPath items = json("/v1/exercises/equipment?id=peace-mission-2007");
    assertThat(items.getList("data.relation")).endsWith("first", "planned");
    Map<String, Object> planned = items.getMap("data[-1]");
    assertThat(planned).containsEntry("type", "Su-25").containsEntry("count", 9);
    assertThat(items.getList("data[-1].sources.article"))
        .containsExactly("jamestown-peace-mission-2007");
    assertThat(
            json("/v1/exercises/equipment?id=peace-mission-2007&readings=first")
                .getList("data.relation"))
        .containsOnly("first");
    JsonPath numbers = json("/v1/numbers?record=peace-mission-2007&value=9");
    assertThat(numbers.getList("data.relation")).containsExactly("planned");
    assertThat(json("/v1/exercises/peace-mission-2007").getList("data.readings.value"))
        .contains("9 Su-25 (russia)");
  }

  @Test
  void aSourceThatDoesNotListWhoIsShownSaysSo() {
    JsonPath drill = json("/v1/exercises/center-2019");
    assertThat(drill.getBoolean("data.disputed")).isTrue();
    assertThat(drill.getMap("data.readings.find { it.value == 'not listed' }"))
        .containsEntry("item", "india")
        .containsEntry("relation", "contradicts");
  }

  /** A facet's count is what the filter finds, alone and beside a condition on the same field. */
  @ParameterizedTest
  @CsvSource({"''", "&year=2006..2013", "&readings=first"})
  void aFacetCountsWhatItsFilterFinds(String more) {
    for (Dataset<?> dataset : datasets) {
      for (Filter facet : dataset.columns().groupable()) {
        boolean ofYears = facet.type().isYears() || !dataset.isDated();
        if (ofYears && more.contains("year")) {
          continue;
        }
        List<Map<String, Object>> counts =
            json(dataset.path() + "?limit=1&facets=" + facet.name() + more)
                .getList("facets." + facet.name() + ".values");
        for (Map<String, Object> count : counts.subList(0, Math.min(3, counts.size()))) {
          String query =
              dataset.path() + "?limit=1&" + facet.name() + "=" + count.get("value") + more;
          assertThat(total(query))
              .as(query)
              .isEqualTo(Long.parseLong(String.valueOf(count.get("count"))));
        }
      }
    }
  }

  /** So does a group, whatever the dimension. */
  @Test
  void aGroupCountsWhatItsFilterFinds() {
    for (Dataset<?> dataset : datasets) {
      for (Filter dimension : dataset.columns().groupable()) {
        List<Map<String, Object>> groups =
            json(dataset.path() + "/aggregate?limit=5&group_by=" + dimension.name())
                .getList("data");
        for (Map<String, Object> group : groups) {
          Object value = group.get(dimension.name());
          if (value != null) {
            String query = dataset.path() + "?limit=1&" + dimension.name() + "=" + value;
            assertThat(total(query))
                .as(query)
                .isEqualTo(Long.parseLong(String.valueOf(group.get("count"))));
          }
        }
      }
    }
  }

  @Test
  void aRecordIsInTheGroupsOfAllItsReadingsAndCountedOnce() {
    JsonPath groups = json("/v1/exercises/aggregate?group_by=framework&id=tien-shan-2006");
    assertThat(groups.getList("data.framework")).containsExactlyInAnyOrder("sco", "bilateral");
    assertThat(groups.getInt("totals.records")).isEqualTo(1);
    assertThat(
            json("/v1/exercises/aggregate?group_by=framework&id=tien-shan-2006&readings=first")
                .getList("data.framework"))
        .containsExactly("sco");
  }

  @Test
  void aDateThatIsOpenAtItsStartCountsInItsLastYear() {
    String open = "/v1/events?date_precision=before&limit=1000";
    for (Map<String, Object> event : json(open).<Map<String, Object>>getList("data")) {
      String id = "&id=" + event.get("id");
      int last = Integer.parseInt(String.valueOf(event.get("end_date")).substring(0, 4));
      assertThat(total("/v1/events?year=" + last + id)).isEqualTo(1);
      assertThat(total("/v1/events?year=.." + (last - 1) + id)).isZero();
      assertThat(json("/v1/events?limit=1&facets=year" + id).getList("facets.year.values.value"))
          .containsExactly(String.valueOf(last));
    }
  }
}
