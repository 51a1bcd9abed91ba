package org.khorgos.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.allIds;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;

@DatabaseTest
class PagingTest {

  @Inject @All List<Queryable<?>> datasets;

  @Test
  void pagesTogetherAreTheWholeResultInTheSameOrderWhateverTheSort() {
    for (Queryable<?> dataset : datasets) {
      for (Column.One<?> column : dataset.columns().sortable()) {
        for (String sort : List.of(column.name(), "-" + column.name())) {
          String list = "/v1/" + dataset.name() + "?fields=id&sort=" + sort;
          int total = json(list + "&limit=1").getInt("page.total");
          assertThat(allIds(list + "&limit=" + Math.max(7, total / 4)))
              .as(list)
              .containsExactlyElementsOf(allIds(list + "&limit=1000"));
        }
      }
    }
  }

  @Test
  void severalSortColumnsApplyInTurn() {
    List<String> whole = ids("/v1/actors?fields=id&sort=kind,-name&limit=1000");
    assertThat(allIds("/v1/actors?fields=id&sort=kind,-name&limit=9")).isEqualTo(whole);
    List<String> kinds =
        json("/v1/actors?fields=kind&sort=kind,-name&limit=1000").getList("data.kind");
    assertThat(kinds).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void rowsWithoutAValueComeLastEitherWay() {
    List<Object> ascending =
        json("/v1/exercises?fields=start_date&sort=start_date").getList("data.start_date");
    List<Object> descending =
        json("/v1/exercises?fields=start_date&sort=-start_date").getList("data.start_date");
    assertThat(ascending.get(ascending.size() - 1)).isNull();
    assertThat(descending.get(descending.size() - 1)).isNull();
    assertThat(descending.get(0)).isEqualTo("2019-09-01");
  }

  @Test
  void theTotalCountsAllPages() {
    JsonPath page = json("/v1/actors?limit=3");
    assertThat(page.getList("data")).hasSize(3);
    assertThat(page.getInt("page.total")).isEqualTo(ids("/v1/actors?limit=1000").size());
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    String cursor = json("/v1/actors?limit=3").getString("page.next_cursor");
    assertThat(
            json(400, "/v1/actors?limit=3&kind=state&cursor=" + cursor)
                .getString("errors[0].detail"))
        .contains("another question");
    assertThat(json(400, "/v1/exercises?limit=3&cursor=" + cursor).getString("errors[0].detail"))
        .contains("another question");
    assertThat(
            json(400, "/v1/actors?limit=3&cursor=" + cursor.substring(2))
                .getString("errors[0].parameter"))
        .isEqualTo("cursor");
  }
}
