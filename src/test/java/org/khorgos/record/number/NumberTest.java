package org.khorgos.record.number;

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

/** Numbers of all datasets as one list. */
@DatabaseTest
class NumberTest {

  @ParameterizedTest
  @CsvSource({
    "value=1200, exercises/cooperation-2019/personnel",
    "value=8360000000&currency=usd, trade-figures/china-kazakhstan-trade-2006/value",
    "unit=people&actor=tajikistan&year=2019, exercises/cooperation-2019/personnel",
    "article=vestnik-kavkaza-gbao-drill-2019&field=participants.personnel, exercises/cooperation-2019/participants.personnel/0",
    "dataset=projects&field=owners.share&unit=percent, projects/",
    "relation=variant&record=cooperation-2019, exercises/cooperation-2019/participants.personnel/3/readings/",
  })
  void aNumberIsFoundByWhatItIs(String query, String id) {
    assertThat(ids("/v1/numbers?limit=1000&" + query)).anyMatch(found -> found.startsWith(id));
  }

  /** As many numbers of a dataset as its records hold. */
  @Test
  void noNumberIsLeftOut() {
    int shown =
        json("/v1/exercises?limit=1000&fields=personnel,participants,equipment")
            .getInt(
                "data.sum { (it.personnel == null ? 0 : 1)"
                    + " + it.participants.count { p -> p.personnel != null }"
                    + " + it.equipment.count { e -> e.count != null } }");
    assertThat(total("/v1/numbers?dataset=exercises&relation=first")).isEqualTo(shown);
    assertThat(total("/v1/numbers?dataset=trade-figures&relation=first"))
        .isEqualTo(total("/v1/trade-figures"));
    int others =
        json("/v1/exercises?limit=1000&include=readings")
            .getInt(
                "data.sum { it.readings.count { r -> r.relation != 'first' && r.value instanceof"
                    + " Number } }");
    int ofOtherItems =
        json("/v1/exercises/equipment?limit=1000")
            .getInt("data.count { it.relation != 'first' && it.count != null }");
    assertThat(
            total(
                "/v1/numbers?dataset=exercises&relation=contradicts,coarser,planned,earlier,other-base,variant"))
        .isEqualTo(others + ofOtherItems)
        .isPositive();
  }

  @Test
  void eachNumberNamesThePlacesThatStateIt() {
    JsonPath found = json("/v1/numbers?record=cooperation-2019");
    assertThat(found.getList("data.findAll { it.sources.isEmpty() }")).isEmpty();
    List<Map<String, Object>> tajik =
        found.getList(
            "data.find { it.field == 'participants.personnel' && it.index == 0 }.sources");
    assertThat(tajik).extracting("article").containsExactly("vestnik-kavkaza-gbao-drill-2019");
  }

  @Test
  void facetsAndGroupsAgreeWithTotals() {
    JsonPath found = json("/v1/numbers?facets=dataset,actor&limit=1");
    assertThat(found.getInt("facets.dataset.values.count.sum()"))
        .isEqualTo(found.getInt("page.total"));
    int kazakhstan = found.getInt("facets.actor.values.find { it.value == 'kazakhstan' }.count");
    assertThat(total("/v1/numbers?actor=kazakhstan")).isEqualTo(kazakhstan);
  }
}
