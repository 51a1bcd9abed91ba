package org.khorgos.query.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;

/** Filters that look into one list are met by one and the same item; and filters on what is not. */
@DatabaseTest
class ItemFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercises?participant=russia&participant_role=host       | peace-mission-2007 peace-mission-2018 | peace-mission-2010 cooperation-2019",
        "exercises?participant=tajikistan&participant_role=host   | cooperation-2019 | peace-mission-2007 center-2019",
        "exercises?country=china                                  | peace-mission-2007 | cooperation-2019",
        "exercises?country=kazakhstan                             | peace-mission-2010 | peace-mission-2007",
        "exercises?country=kazakhstan&place_role=base             | peace-mission-2007 | peace-mission-2010",
        "exercises?country=china&place_role=base                  | peace-mission-2010 | cooperation-2019",
        "exercises?bilateral=true                                 | cooperation-2019 tien-shan-2006 | center-2019 peace-mission-2010",
        "exercises?month=8                                        | peace-mission-2007 cooperation-2019 | cooperation-2016 peace-mission-2010",
        "exercises?date=2019-08                                   | cooperation-2019 sco-anti-terrorist-exercises | center-2019",
        "exercises?date=2018-11-01/2019-08-31                     | cooperation-2019 | peace-mission-2018 center-2019",
        "exercises?date=2018-11..2019-08-31                       | cooperation-2019 | peace-mission-2018 center-2019",
        "exercises?missing=personnel                              | fox-hunting-2019 | cooperation-2019",
        "exercises?has=personnel                                  | cooperation-2019 | fox-hunting-2019",
        "exercises?missing=places,personnel                       | kazakh-chinese-security-exercises | cooperation-2019",
        "agreements?party=cnpc&party_role=signatory               | kazmunaygaz-cnpc-principles-2007 | cdb-loan-galkynysh-2009",
        "exercises?article_all=aliyev-caci-2019,rferl-gbao-drill-2019 | cooperation-2019 | center-2019",
        "articles?min_authors=2                                   | fiala-jones-lse-2022 | weitz-caci",
        "articles?mentions=sco                                    | weitz-caci mcdermott-caci-2007 | country-codes",
        "actors?mentioned_in=aliyev-caci-2019                     | tajikistan kyrgyzstan | gazprom",
        "events?missing=date                                      | | chinese-map-1954",
        "trade-figures?between=china,kazakhstan&year=2006         | china-kazakhstan-trade-2006 | china-kazakhstan-trade-2007-first-half",
        "trade-figures?between=kazakhstan,china&year=2006         | china-kazakhstan-trade-2006 | china-kazakhstan-trade-2007-first-half",
      })
  void aQueryFindsItsRecordsAndNoOthers(String query, String found, String notFound) {
    List<String> ids = ids("/v1/" + query + "&limit=1000");
    if (found != null) {
      assertThat(ids).as(query).contains(found.split(" "));
    }
    assertThat(ids).as(query).doesNotContain(notFound.split(" "));
  }

  @Test
  void observersAndTheRoofDoNotCountAsSomebodyElse() {
    List<String> only = ids("/v1/exercises?participant_only=china,kyrgyzstan&limit=1000");
    assertThat(only).contains("pap-national-guard-of-kyrgyzstan-2019");
    for (String id : ids("/v1/exercises?bilateral=true&limit=1000")) {
      assertThat(id).isNotIn("peace-mission-2010", "center-2019");
    }
  }

  /** A facet of a list counts what the same item meets, and so does a group. */
  @ParameterizedTest
  @CsvSource({
    "/v1/exercises, participant_role, participant=russia",
    "/v1/exercises, participant, participant_role=host",
    "/v1/exercises, participant, participant_kind=state",
    "/v1/exercises, participant_kind, participant=china",
    "/v1/exercises, country, place_role=base",
    "/v1/exercises, country, year=2007..",
    "/v1/exercises, place_role, country=china",
    "/v1/events, participant_role, participant=kazakhstan",
    "/v1/agreements, party, party_role=lender",
    "/v1/projects, owner_role, owner=cnpc",
  })
  void aFacetAndAGroupCountWhatTheFilterFinds(String list, String facet, String condition) {
    List<Map<String, Object>> counts =
        json(list + "?limit=1&facets=" + facet + "&" + condition)
            .getList("facets." + facet + ".values");
    assertThat(counts).isNotEmpty();
    for (Map<String, Object> count : counts) {
      String query = list + "?limit=1&" + condition + "&" + facet + "=" + count.get("value");
      assertThat(total(query)).as(query).isEqualTo(number(count));
    }
    List<Map<String, Object>> groups =
        json(list + "/aggregate?group_by=" + facet + "&" + condition).getList("data");
    for (Map<String, Object> group : groups) {
      if (group.get(facet) != null) {
        String query = list + "?limit=1&" + condition + "&" + facet + "=" + group.get(facet);
        assertThat(total(query)).as(query).isEqualTo(number(group));
      }
    }
  }

  private static long number(Map<String, Object> counted) {
    return Long.parseLong(String.valueOf(counted.get("count")));
  }

  @Test
  void groupsAreMadeOfStatesAlone() {
    JsonPath states =
        json("/v1/exercises/aggregate?group_by=participant&participant_kind=state&limit=1000");
    assertThat(states.getList("data.participant"))
        .contains("china", "kazakhstan")
        .doesNotContain("peoples-liberation-army", "shanghai-cooperation-organisation");
    assertThat(
            json("/v1/exercises/aggregate?group_by=participant&participant_kind=state&rollup=false")
                .getList("data.participant"))
        .contains("china")
        .doesNotContain("peoples-liberation-army");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trade-figures?between=china            | between | takes two values",
        "trade-figures?between=china,kazakstan  | between | is not known",
        "exercises?missing=troops               | missing | ",
        "exercises?missing=id                   | missing | ",
        "exercises?month=13                     | month   | is not known",
        "exercises?date=August                  | date    | must be a date such as",
        "exercises?date=2019-09/2019-08         | date    | ends before it starts",
        "exercises?participant_role=hosts       | participant_role | is not known",
      })
  void aWrongValueIsReported(String query, String parameter, String detail) {
    JsonPath problem = json(400, "/v1/" + query);
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail == null ? "" : detail);
  }
}
