package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.gzipped;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;
import static org.khorgos.explorer.Browser.sent;
import static org.khorgos.explorer.Browser.total;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class ChartPageTest {

  private static final int SCRIPT_BYTES = 250_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theListOfChartsLeadsToEachAndSaysWhatItIs() {
    List<Element> charts = page("/charts").select("main li");
    assertThat(charts).hasSize(4);
    for (Element chart : charts) {
      Document page = page(href(chart.expectFirst("a")));
      assertThat(page.expectFirst("h1").text()).isEqualTo(chart.expectFirst("a").text());
      assertThat(page.select("figure[data-chart]")).hasSize(1);
      assertThat(chart.expectFirst("p").text()).endsWith(".");
    }
    assertThat(page("/").select("header nav a[href=/charts]")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'/charts/exercises?participant=china&year=2010..',"
        + " '/v1/exercises/aggregate?group_by=year,participant&participant=china&year=2010..'",
    "/charts/troops?framework=sco,"
        + " '/v1/exercises?fields=id,name,start_date,date,personnel,personnel_qualifier,disputed&framework=sco&include=readings&limit=1000&personnel=0..'",
    "/charts/trade?partner=china&reporter=kazakhstan,"
        + " /v1/trade-figures/series?partner=china&reporter=kazakhstan",
    "/charts/network?actor_kind=state&min_weight=2,"
        + " /v1/network?actor_kind=state&dataset=exercises&min_weight=2"
  })
  void aChartIsDrawnFromTheOneAnswerThatItNames(String path, String expected) throws IOException {
    Document page = page(path);
    String response = page.expectFirst("figure").attr("data-answer");
    assertThat(response).isEqualTo(expected);
    assertThat(json(response).getString("links.self")).isEqualTo(response);
    assertThat(href(page.expectFirst(".behind .call a"))).isEqualTo(response);
    assertThat(href(page.expectFirst("link[rel=alternate][type=application/json]")))
        .isEqualTo(response);
    JsonNode words = JSON.readTree(page.expectFirst("figure").attr("data-words"));
    assertThat(words.path("loading").asText()).isNotEmpty();
  }

  @Test
  void whatIsCountedInTheTableIsFoundBehindIt() {
    Document page = page("/charts/exercises?framework=sco&year=2010..2014");
    List<Element> counts = page.select(".numbers-table td a");
    assertThat(counts).hasSizeGreaterThan(10);
    for (Element count : counts.subList(0, 10)) {
      assertThat(total(page(href(count)))).as(href(count)).isEqualTo(Long.parseLong(count.text()));
    }
    Element shared =
        page("/charts/network?actor_kind=state&year=2019")
            .expectFirst(".numbers-table td.number a");
    assertThat(total(page(href(shared)))).isEqualTo(Long.parseLong(shared.text()));
  }

  @Test
  void everythingThatIsSaidOfTroopsStandsInTheTableWithItsSource() {
    Document page = page("/charts/troops");
    List<Map<String, Object>> exercises =
        json(page.expectFirst("figure").attr("data-answer")).getList("data");
    long others =
        exercises.stream()
            .flatMap(exercise -> readings(exercise).stream())
            .filter(reading -> Objects.equals(reading.get("field"), "personnel"))
            .filter(reading -> !Objects.equals(reading.get("relation"), "first"))
            .count();
    List<Element> rows = page.select(".numbers-table tbody tr");
    assertThat(rows).hasSize(exercises.size() + (int) others);
    assertThat(page.select(".numbers-table .disputed")).hasSize((int) others);
    assertThat(rows).allMatch(row -> !row.select("td:last-child a[href^=/explore/]").isEmpty());
    Element disputed = page.expectFirst("tr:has(a[href=/explore/exercises/peace-mission-2007])");
    assertThat(disputed.select("td").eachText()).contains("about", "6,500");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> readings(Map<String, Object> exercise) {
    return (List<Map<String, Object>>) exercise.getOrDefault("readings", List.of());
  }

  @Test
  void everyTradeFigureTellsWhoSaysIt() {
    Document page = page("/charts/trade?flow=total-trade&partner=china&reporter=kazakhstan");
    int values =
        json(page.expectFirst("figure").attr("data-answer")).getInt("data.values.flatten().size()");
    assertThat(page.select(".numbers-table tbody tr"))
        .hasSize(values)
        .allMatch(row -> !row.select("td:last-child a[href^=/explore/articles/]").isEmpty())
        .allMatch(row -> !row.select("td a[href^=/explore/trade-figures/]").isEmpty());
    assertThat(page.select(".numbers-table").text())
        .contains("Nazarbayev", "$8.36 billion", "2007, against", "contradicts");
  }

  @Test
  void theFormAsksAsTheApiIsAsked() {
    Element form = page("/charts/exercises?participant=china&q=border").expectFirst(".controls");
    assertThat(open(sent(form, "year.from", "2010", "year.to", "2014")).header("Location"))
        .endsWith("/charts/exercises?participant=china&q=border&year=2010..2014");
    Element trade =
        page("/charts/trade?partner=china&reporter=kazakhstan").expectFirst(".controls");
    assertThat(trade.select("select[name=reporter] option[selected]").eachAttr("value"))
        .containsExactly("kazakhstan");
    assertThat(trade.select("select[name=partner] option").eachAttr("value")).contains("russia");
    assertThat(page("/charts/trade?reporter=kazakhstan,uzbekistan").select("[name=reporter]"))
        .filteredOn(box -> box.hasAttr("checked"))
        .hasSize(2);
  }

  @Test
  void aBadQuestionIsToldAsTheApiTellsIt() {
    Document problem = page(400, "/charts/trade?reporter=kasakhstan&yaer=2007");
    assertThat(problem.select(".faults > li")).hasSize(2);
    assertThat(problem.select(".faults a").eachAttr("href"))
        .contains("/charts/trade?reporter=kazakhstan&yaer=2007");
    Document fixed = page(400, "/charts/exercises?group_by=framework&participant=chyna");
    assertThat(fixed.select(".faults > li")).hasSize(2);
    assertThat(fixed.select(".faults").text()).contains("is not a parameter of this chart");
    assertThat(page(404, "/charts/nothing").select("h1")).hasSize(1);
    assertThat(page(400, "/charts?year=2007").select(".faults")).hasSize(1);
  }

  @Test
  void aChartOfNothingTellsWhichFilterToDrop() {
    Document page = page("/charts/exercises?framework=sco&participant=belarus&year=2003");
    assertThat(page.select("figure, table")).isEmpty();
    List<Element> drops = page.select(".empty li a");
    assertThat(drops).hasSize(3);
    for (Element drop : drops) {
      Document without = page(href(drop));
      boolean nothing = drop.text().contains("nothing");
      assertThat(without.select("figure").isEmpty()).as(drop.text()).isEqualTo(nothing);
    }
  }

  @Test
  void anAnswerThatWasCutSaysSo() {
    assertThat(page("/charts/exercises?limit=5").select(".cut")).hasSize(1);
    assertThat(page("/charts/troops?limit=5").select(".cut")).hasSize(1);
    assertThat(page("/charts/troops").select(".cut")).isEmpty();
  }

  @Test
  void anOldReleaseStaysOnEveryLink() {
    String release = json("/v1").getString("meta.release");
    Document page = page("/charts/troops?framework=sco&release=" + release);
    for (Element link : page.select("main a[href^=/]")) {
      assertThat(href(link)).contains("release=" + release);
    }
    assertThat(page.expectFirst("figure").attr("data-answer")).contains("release=" + release);
    assertThat(page.select(".controls input[name=release]")).hasSize(1);
    assertThat(page.select(".calls pre")).allMatch(text -> text.text().contains(release));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/charts/exercises", "/charts/network?actor_kind=state"})
  void theScriptsOfAChartAreSmallEnoughAndNoOtherPageLoadsThem(String path) throws IOException {
    int bytes = 0;
    for (Element script : page(path).select("script[src]")) {
      bytes += gzipped(call().get(script.attr("src")).asByteArray());
    }
    assertThat(bytes).isBetween(100_000, SCRIPT_BYTES);
    assertThat(page("/charts").select("script[src*=charts], link[href*=static][href*=charts]"))
        .isEmpty();
    assertThat(page(path).select("script[src*=charts], link[href*=static][href*=charts]"))
        .hasSize(2);
  }
}
