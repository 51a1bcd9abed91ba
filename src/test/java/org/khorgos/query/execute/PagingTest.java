package org.khorgos.query.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;
import static org.khorgos.Api.walk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.database.TestSql;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;

@DatabaseTest
class PagingTest {

  @Inject @All List<ListDefinition<?>> datasets;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  /** Each column in one direction, and one column of each type in both. */
  @Test
  void pagesTogetherAreTheWholeResultInTheSameOrderWhateverTheSort() {
    var types = new HashSet<Class<?>>();
    for (ListDefinition<?> dataset : datasets) {
      int total = total("/v1/" + dataset.name() + "?fields=id&limit=1");
      for (Column.One<?> column : dataset.columns().sortable()) {
        assertPagesAreTheWhole(dataset.name(), "sort=-" + column.name(), total);
        if (types.add(column.type().getClass())) {
          assertPagesAreTheWhole(dataset.name(), "sort=" + column.name(), total);
        }
      }
    }
  }

  @Test
  void severalSortColumnsApplyInTurn() {
    String query = "sort=kind,-name";
    int total = total("/v1/actors?fields=id&limit=1");
    assertPagesAreTheWhole("actors", query, total);
    List<String> kinds = json("/v1/actors?fields=kind&limit=1000&" + query).getList("data.kind");
    assertThat(kinds).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void rowsWithoutAValueComeLastEitherWay() {
    assertSortedAndNullsLast("start_date", Comparator.naturalOrder());
    assertSortedAndNullsLast("-start_date", Comparator.reverseOrder());
  }

  private static void assertSortedAndNullsLast(String sort, Comparator<String> order) {
    List<String> dates =
        json("/v1/exercises?fields=start_date&limit=1000&sort=" + sort).getList("data.start_date");
    int dated = dates.indexOf(null);
    assertThat(dates.subList(0, dated)).hasSizeGreaterThan(1).isSortedAccordingTo(order);
    assertThat(dates.subList(dated, dates.size())).containsOnlyNulls();
  }

  @Test
  void theTotalCountsAllPages() throws SQLException {
    JsonPath page = json("/v1/actors?limit=3");
    assertThat(page.getList("data")).hasSize(3);
    assertThat(page.getString("page.total"))
        .isEqualTo(TestSql.rows(owner, "select count(*) from actor").get(0).get(0));
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

  /** Some pages, the last of them not full, against an answer that knows no pages. */
  private static void assertPagesAreTheWhole(String dataset, String query, int total) {
    String whole = get("/v1/" + dataset + ".csv?fields=id&" + query).asString();
    int limit = Math.min(1000, total / 3 + 1);
    assertThat(walk("/v1/" + dataset + "?fields=id&limit=" + limit + "&" + query))
        .as(dataset + "?" + query)
        .hasSize(total)
        .containsExactlyElementsOf(whole.lines().skip(1).toList());
  }
}
