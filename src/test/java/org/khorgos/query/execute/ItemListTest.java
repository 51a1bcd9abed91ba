package org.khorgos.query.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.ItemList;
import org.khorgos.query.columns.Lists;

/** The lists within records as tables of their own. */
@DatabaseTest
class ItemListTest {

  @Inject Lists lists;

  @Test
  void everyListWithinRecordsIsATableWithTheSameItems() {
    assertThat(lists.items()).hasSizeGreaterThan(10);
    for (ItemList<?> list : lists.items()) {
      int items =
          json(list.dataset().path() + "?limit=1000&fields=" + list.list())
              .getList("data.collect { it." + list.list() + ".size() }", Integer.class)
              .stream()
              .mapToInt(Integer::intValue)
              .sum();
      assertThat(total(list.path() + "?readings=first"))
          .as(list.path())
          .isEqualTo(items)
          .isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "participant=tajikistan                        | tajikistan tajikistan-mobile-forces",
        "participant=tajikistan&rollup=false           | tajikistan",
        "participant_role=host                         | tajikistan",
        "participant_kind=state                        | tajikistan tajikistan-mobile-forces china pla-western-theater-command",
        "participant_not=russia&participant=china      | china pla-western-theater-command",
        "participant_all=china,tajikistan&has=personnel | tajikistan pla-western-theater-command",
        "missing=personnel                             | china tajikistan-mobile-forces",
        "year=2018                                     |",
      })
  void filtersOnTheListSelectItsRowsAndOthersSelectRecords(String query, String actors) {
    List<String> found =
        json("/v1/exercises/participants?id=cooperation-2019&" + query).getList("data.actor");
    assertThat(found).containsExactlyInAnyOrder(actors == null ? new String[0] : actors.split(" "));
  }

  @Test
  void anItemHasItsOwnSourcesAndOtherwiseThoseOfItsListOrRecord() {
    JsonPath record = json("/v1/exercises/cooperation-2019");
    JsonPath rows = json("/v1/exercises/participants?id=cooperation-2019");
    for (Map<String, Object> row : rows.<Map<String, Object>>getList("data")) {
      var own = new ArrayList<Object>();
      for (Map<String, Object> reading : record.<Map<String, Object>>getList("data.readings")) {
        if (Objects.equals(row.get("index"), reading.get("index"))
            && "first".equals(reading.get("relation"))
            && String.valueOf(reading.get("field")).startsWith("participants")) {
          own.addAll((List<?>) reading.get("sources"));
        }
      }
      assertThat(own).as(row.toString()).isNotEmpty();
      assertThat(
              json("/v1/exercises/participants?id=cooperation-2019")
                  .getList("data[" + row.get("index") + "].sources"))
          .as(row.toString())
          .containsExactlyInAnyOrderElementsOf(own);
    }
    assertThat(
            json("/v1/exercises/participants?id=peace-mission-2018&limit=1")
                .getList("data[0].sources"))
        .isNotEmpty();
  }

  @Test
  void otherValuesOfAnItemStandBesideIt() {
    List<Map<String, Object>> others =
        json("/v1/exercises/participants?id=cooperation-2019&participant=pla-western-theater-command")
            .getList("data[0].others");
    assertThat(others).isNotEmpty();
    assertThat(others)
        .allSatisfy(other -> assertThat(other).containsEntry("field", "participants.personnel"));
  }

  @Test
  void pagesSortsAndFieldsAreThoseOfAList() {
    var walked = new ArrayList<String>();
    var actors = new ArrayList<String>();
    String page = "/v1/agreements/parties?limit=7&sort=-actor&fields=actor";
    while (page != null) {
      JsonPath answer = json(page);
      for (Map<String, Object> row : answer.<Map<String, Object>>getList("data")) {
        assertThat(row.keySet()).containsExactlyInAnyOrder("record", "index", "actor");
        walked.add(row.get("record") + " " + row.get("index"));
        actors.add(String.valueOf(row.get("actor")));
      }
      page = answer.getString("links.next");
    }
    assertThat(walked).doesNotHaveDuplicates().hasSize(total("/v1/agreements/parties"));
    assertThat(actors).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void eachFormatHoldsTheWholeTable() {
    String csv = get("/v1/exercises/participants.csv?id=cooperation-2019").asString();
    assertThat(csv.lines().count())
        .isEqualTo(1 + total("/v1/exercises/participants?id=cooperation-2019"));
    assertThat(csv.lines().findFirst().orElseThrow())
        .startsWith("record,record_name,record_date,index,actor,name,role,personnel,")
        .endsWith(",sources,others");
    assertThat(get("/v1/exercises/participants.csv").header("Content-Disposition"))
        .contains("khorgos-exercises-participants-");
    for (String suffix : List.of("ndjson", "xlsx", "csv-metadata.json")) {
      assertThat(get("/v1/projects/stages." + suffix).statusCode()).as(suffix).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "facets=participant, counts records",
    "fields=participants, record",
    "sort=name2, record_name",
    "participent=china, participant",
  })
  void whatIsWrongIsNamed(String query, String said) {
    assertThat(json(400, "/v1/exercises/participants?" + query).getString("errors[0]"))
        .contains(said);
  }
}
