package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;
import static org.khorgos.explorer.Browser.sent;
import static org.khorgos.explorer.Browser.total;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.ListDefinition;

@DatabaseTest
class TablePageTest {

  @Inject @All List<ListDefinition<?>> lists;

  @Test
  void everyListHasATableWithAsManyRowsAsTheApiGives() {
    for (ListDefinition<?> list : lists) {
      Document table = page("/explore/" + list.name());
      assertThat(total(table))
          .as(list.name())
          .isEqualTo(json(list.path() + "?limit=1").getLong("page.total"));
      assertThat(table.select("tbody tr")).as(list.name()).isNotEmpty();
      assertThat(table.select("thead th[scope=col]")).as(list.name()).hasSizeBetween(3, 9);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises?participant=china,kazakhstan&year=2018..2019",
        "exercises?participant_only=chn,kaz",
        "trade-figures?reporter=kazakhstan&sort=-value&limit=5",
        "actors?q=ministry&kind=government-body",
        "agreements?fields=name,value,currency&facets=currency"
      })
  void theQueryStringIsThatOfTheApi(String query) {
    Document table = page("/explore/" + query);
    assertThat(total(table)).isEqualTo(json("/v1/" + query).getLong("page.total")).isPositive();
    String data = href(table.expectFirst("a.data"));
    assertThat(json(data).getList("data.id")).isEqualTo(json("/v1/" + query).getList("data.id"));
  }

  @Test
  void aValueOfAFacetIsSwitchedOnAndOff() {
    Document all = page("/explore/exercises");
    Element sco = all.expectFirst("#facet-framework-sco");
    long counted = Long.parseLong(sco.select(".count").text());
    Document some = page(href(sco));
    assertThat(total(some)).isEqualTo(counted);
    assertThat(some.expectFirst(".chips li").text()).contains("Framework", "SCO");
    Element on = some.expectFirst("#facet-framework-sco");
    assertThat(on.attr("aria-current")).isEqualTo("true");
    assertThat(href(on)).isEqualTo("/explore/exercises");
  }

  @Test
  void valuesCombineInFourWays() {
    Document any = page("/explore/exercises?participant=china,kazakhstan");
    Element modes = any.expectFirst(".modes");
    assertThat(modes.select("a").eachText()).containsExactly("any of", "all of", "only", "none of");
    assertThat(modes.select("a[aria-current]").text()).isEqualTo("any of");
    for (Element mode : modes.select("a")) {
      assertThat(page(href(mode)).select(".modes a[aria-current]").text()).isEqualTo(mode.text());
    }
    assertThat(modes.select("a").eachAttr("href"))
        .contains("/explore/exercises?participant_only=china,kazakhstan");
  }

  @Test
  void aNumberStandsWithItsQualifier() {
    Document one = page("/explore/exercises?id=peace-mission-2007&fields=name,personnel");
    assertThat(one.select("td.number").text()).isEqualTo("about 6500");
    Document exact =
        page("/explore/exercises?personnel_qualifier=exact&readings=first&fields=name,personnel");
    assertThat(exact.select("td.number").eachText())
        .isNotEmpty()
        .allMatch(n -> n.matches("[0-9,]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "evidence", "changes"})
  void aRowOfAViewLeadsToItsRecord(String view) {
    for (Element row : page("/explore/" + view + "?limit=3").select("tbody tr")) {
      assertThat(open(href(row.expectFirst("td.leads a"))).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noYearIsLeftOutOfTheBars() {
    Document timeline = page("/explore/timeline");
    int years = json("/v1/timeline/aggregate?group_by=year&limit=1000").getList("data").size();
    assertThat(timeline.select(".bars a")).hasSize(years);
    assertThat(years).isGreaterThan(50);
  }

  @Test
  void aHeadingSortsAndTurnsTheOrderRound() {
    Document unsorted = page("/explore/exercises");
    Document up = page(href(unsorted.expectFirst("#sort-personnel")));
    assertThat(up.expectFirst("th.c-personnel").attr("aria-sort")).isEqualTo("ascending");
    Document down = page(href(up.expectFirst("#sort-personnel")));
    assertThat(down.expectFirst("th.c-personnel").attr("aria-sort")).isEqualTo("descending");
    assertThat(down.location()).endsWith("?sort=-personnel");
    assertThat(names(down)).isNotEqualTo(names(up));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    Document first = page("/explore/trade-figures?limit=40");
    Document second = page(href(first.expectFirst(".pages a[rel=next]")));
    assertThat(second.select(".pages a[rel=next]")).isEmpty();
    assertThat(names(first).size() + names(second).size()).isEqualTo((int) total(first));
    assertThat(href(second.expectFirst(".pages a"))).isEqualTo("/explore/trade-figures?limit=40");
  }

  @Test
  void formsSendWhatTheApiTakes() {
    Document table = page("/explore/exercises?participant=china&sort=name");
    Element ranges = table.expectFirst("form.ranges");
    var response = open(sent(ranges, "year.from", "2018", "year.to", "2019"));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.header("Location"))
        .endsWith("/explore/exercises?participant=china&sort=name,id&year=2018..2019");

    Element words = table.expectFirst("form.words");
    assertThat(open(sent(words, "q", "antiterrorist")).statusCode()).isEqualTo(200);
    assertThat(open(sent(words, "q", "")).header("Location"))
        .endsWith("/explore/exercises?participant=china&sort=name,id");

    Element columns = table.expectFirst("details.menu form");
    assertThat(open(sent(columns)).header("Location")).contains("fields=name,kind,");
  }

  @Test
  void aRangeIsShownInItsFieldsAndCanBeEmptied() {
    Element ranges = page("/explore/exercises?year=2018..2019").expectFirst("form.ranges");
    assertThat(ranges.expectFirst("#range-year-from").attr("value")).isEqualTo("2018");
    assertThat(ranges.expectFirst("#range-year-to").attr("value")).isEqualTo("2019");
    assertThat(open(sent(ranges, "year.from", "", "year.to", "")).header("Location"))
        .endsWith("/explore/exercises");
  }

  @Test
  void chosenColumnsAreTheOnesShown() {
    Document table = page("/explore/agreements?fields=name,value,currency");
    assertThat(table.select("thead th").eachText()).containsExactly("Name", "Value", "Currency");
    assertThat(table.select("details.menu input[checked]").eachAttr("value"))
        .containsExactly("name", "value", "currency");
  }

  @Test
  void whatFindsNothingTellsWhichFilterToDrop() {
    Document table = page("/explore/exercises?framework=csto&participant=china&year=2003");
    assertThat(total(table)).isZero();
    assertThat(table.select("tbody")).isEmpty();
    for (Element drop : table.select(".empty li a")) {
      long promised =
          Long.parseLong(
              drop.text()
                  .replaceAll(".*would (?:still )?be ", "")
                  .replaceAll("none", "0")
                  .replaceAll("\\D", ""));
      assertThat(total(page(href(drop)))).as(drop.text()).isEqualTo(promised);
    }
    assertThat(table.select(".empty li")).hasSize(3);
  }

  @Test
  void everyDownloadIsThatOfTheQuestion() {
    Document table = page("/explore/exercises?participant=china&year=2019&limit=5");
    assertThat(table.select(".exports a").eachText()).contains(".csv", ".xlsx", ".ndjson");
    for (Element export : table.select(".exports a")) {
      assertThat(href(export)).contains("participant=china&year=2019").doesNotContain("limit");
      assertThat(open(href(export)).statusCode()).as(href(export)).isEqualTo(200);
    }
  }

  @Test
  void aBadQuestionIsMendedByItsLinks() {
    Document problem =
        page(400, "/explore/exercises?yaer=2019&participant=chyna,kazakhstan&sort=-nme&limit=0");
    List<Element> errors = problem.select(".faults > li");
    assertThat(errors).hasSize(4);
    assertThat(problem.select(".faults a").eachAttr("href"))
        .contains(
            "/explore/exercises?limit=0&participant=chyna,kazakhstan&sort=-nme&year=2019",
            "/explore/exercises?limit=0&participant=china,kazakhstan&sort=-nme&yaer=2019",
            "/explore/exercises?limit=0&participant=chyna,kazakhstan&sort=-name&yaer=2019",
            "/explore/exercises?participant=chyna,kazakhstan&sort=-nme&yaer=2019");
    Document single = page(400, "/explore/exercises?participant=chyna");
    assertThat(total(page(href(single.expectFirst(".faults a"))))).isPositive();
  }

  @Test
  void anOldReleaseStaysOnEveryLink() {
    String release = json("/v1").getString("meta.release");
    Document table = page("/explore/exercises?participant=china&release=" + release);
    assertThat(table.select(".pinned").text()).contains(release);
    for (Element link : table.select("main a[href^=/]")) {
      assertThat(href(link)).contains("release=" + release);
    }
    assertThat(table.select("form input[name=release]")).hasSameSizeAs(table.select("form"));
  }

  private static List<String> names(Document table) {
    return table.select("td.leads").eachText();
  }
}
