package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;
import static org.khorgos.explorer.Browser.sent;
import static org.khorgos.explorer.Browser.total;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;

@DatabaseTest
class StartPageTest {

  /** The datasets that have a lane, in the order of the lanes. */
  private static List<String> datasets() {
    List<String> datasets =
        page("/").select(".timeline thead .number").eachText().stream()
            .map(label -> label.toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    assertThat(datasets).startsWith("exercises", "agreements", "events");
    return datasets;
  }

  private static String all() {
    return "dataset=" + datasets().stream().sorted().collect(Collectors.joining(","));
  }

  /** A year counts as the filter has it: years that something goes on through, open ends too. */
  @ParameterizedTest
  @ValueSource(strings = {"1991", "1993", "2003", "2007", "2015", "2022"})
  void theTimelineHasAMarkForEveryRecordOfAYear(String year) {
    Document start = page("/");
    Element drawn = start.expectFirst(".drawing a[href=/?year=" + year + "]");
    Element row = start.expectFirst(".timeline tr:has(a[href=/?year=" + year + "])");
    for (int lane = 0; lane < datasets().size(); lane++) {
      int total = Api.total("/v1/timeline?dataset=" + datasets().get(lane) + "&year=" + year);
      assertThat(drawn.select(".lane-" + lane)).as(datasets().get(lane)).hasSize(total);
      assertThat(row.select("td").get(lane).text()).isEqualTo(String.valueOf(total));
    }
  }

  @Test
  void whatBeganInAnEarlierYearIsDrawnApart() {
    Document start = page("/");
    Element later = start.expectFirst(".drawing a[href=/?year=2004]");
    assertThat(json("/v1/exercises/sco-anti-terrorist-exercises").getString("data.date"))
        .isEqualTo("2003/..");
    assertThat(later.select(".lane-0.on-going")).hasSize(1);
    assertThat(start.select(".drawing a[href=/?year=2003] .lane-0.on-going")).isEmpty();
    assertThat(start.select(".drawing a[href=/?year=2003] .lane-0")).hasSize(1);
  }

  @Test
  void theTimelineGoesFromIndependenceToTheYearOfTheRelease() {
    List<String> years = page("/").select(".timeline th[scope=row]").eachText();
    int released = OffsetDateTime.parse(json("/v1").getString("meta.released_at")).getYear();
    assertThat(years).startsWith("1991", "1992").endsWith(String.valueOf(released));
    assertThat(years).hasSize(released - 1991 + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2007", "1999..2007", "2019..", "..2004", "1999,2003..2005", "1993"})
  void chosenYearsTellWhatHappenedInThem(String years) {
    Document start = page("/?year=" + years);
    String query = "/v1/timeline?" + all() + "&year=" + years;
    List<String> numbers =
        datasets().stream()
            .map(name -> Api.total("/v1/timeline?dataset=" + name + "&year=" + years))
            .map(count -> count == 0 ? "no" : count.toString())
            .toList();
    assertThat(start.select("#happened-title").text()).containsSubsequence(numbers);
    Element api = start.expectFirst("#happened .call");
    assertThat(ids(href(api))).isEqualTo(ids(query + "&limit=30"));
    assertThat(start.select("#happened li a").eachAttr("href"))
        .isEqualTo(ids(query + "&limit=30").stream().map(id -> "/explore/" + id).toList());
    assertThat(start.select("#happened .disputed"))
        .hasSize(
            (int)
                json(href(api)).<Boolean>getList("data.disputed").stream()
                    .filter(Boolean::booleanValue)
                    .count());
    Element table = start.expectFirst("#happened .open");
    assertThat(total(page(href(table)))).isEqualTo(Api.total(query));
  }

  @Test
  void whatIsLeftOutIsCounted() {
    Document start = page("/?year=1999..2024");
    int total = Api.total("/v1/timeline?" + all() + "&year=1999..2024");
    assertThat(start.select("#happened li")).hasSize(30);
    assertThat(start.select("#happened > .quiet:not(.waiting)").text())
        .isEqualTo("and " + (total - 30) + " more");
    assertThat(page("/").select("#happened li")).isEmpty();
  }

  @Test
  void theYearsInTheFormLeadWhereTheLinkLeads() {
    Element form = page("/").expectFirst("form.choose");
    String asked = sent(form, "year.from", "1999", "year.to", "2007");
    assertThat(open(asked.replace("#happened", "")).header("Location"))
        .endsWith("/?year=1999..2007");
    Element table = form.expectFirst("button[formaction]");
    String whole = table.attr("name") + "=" + table.attr("value");
    String tabled = table.attr("formaction") + asked.substring(asked.indexOf('?')) + whole;
    assertThat(open(tabled).header("Location"))
        .endsWith(href(page("/?year=1999..2007").expectFirst("#happened .open")));
    Document chosen = page("/?year=1999..2007");
    assertThat(chosen.select("form.choose input[type=number]").eachAttr("value"))
        .containsExactly("1999", "2007");
    assertThat(chosen.select(".year:not(.off)")).hasSize(9);
    assertThat(open("/?year.from=&year.to=").header("Location")).endsWith("/");
  }

  @Test
  void whatIsNotDrawnIsCountedAndCanBeSeen() {
    List<Element> links = page("/").select(".undrawn a");
    Element before = links.get(0);
    assertThat(before.text())
        .matches(total(page(href(before))) + " that reach(es)? back before 1991.*");
    for (int i = 1; i < links.size(); i++) {
      Document undated = page(href(links.get(i)) + "&fields=name,date");
      int count = Integer.parseInt(links.get(i).text().replaceAll("\\D", ""));
      assertThat(undated.select("tbody tr")).as(links.get(i).text()).hasSize(count);
      assertThat(undated.select("td.date").text()).isBlank();
      String name = datasets().get(i - 1);
      assertThat(count)
          .isEqualTo(
              Api.total("/v1/" + name + "?limit=1") - Api.total("/v1/timeline?dataset=" + name));
    }
    assertThat(links).hasSize(4);
  }

  @Test
  void badYearsAreToldWhatIsAllowed() {
    assertThat(page(400, "/?year=soon").select(".faults").text()).contains("a year such as 2019");
    assertThat(page(400, "/?year=2007..1999").select(".faults").text())
        .contains("ends before it starts");
    Document unknown = page(400, "/?yaer=2007");
    assertThat(unknown.select(".faults").text()).contains("year");
    assertThat(unknown.select(".faults a").eachAttr("href")).contains("/?year=2007");
    assertThat(page(400, "/?sort=name&year=19").select(".faults > li")).hasSize(2);
  }

  @Test
  void anOldReleaseStaysOnEveryLink() {
    String release = json("/v1").getString("meta.release");
    Document start = page("/?year=2007&release=" + release);
    for (Element link : start.select("main a[href^=/]:not([href^=/v1/releases/])")) {
      assertThat(href(link)).contains("release=" + release);
    }
    assertThat(start.select("form input[name=release]")).hasSameSizeAs(start.select("form"));
    assertThat(href(start.expectFirst(".pinned a"))).isEqualTo("/?year=2007");
  }

  @Test
  void everyPageHasOneBoxThatSearchesEverything() {
    Stream.of("/", "/search?q=china", "/explore/exercises")
        .forEach(path -> assertThat(page(path).select("input[data-suggest]")).hasSize(1));
    assertThat(page("/").select("main input[data-suggest]")).hasSize(1);
  }
}
