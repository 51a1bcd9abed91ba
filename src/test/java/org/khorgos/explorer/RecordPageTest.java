package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;

import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.ListDefinition;

@DatabaseTest
class RecordPageTest {

  private static final String DISPUTED = "/explore/exercises/peace-mission-2007";

  @Inject @All List<ListDefinition<?>> lists;

  @Test
  void everyDatasetHasPagesOfItsRecordsInWhichEveryFieldLeadsToASource() {
    for (ListDefinition<?> dataset : lists) {
      if (dataset.isView()) {
        continue;
      }
      String path = "/" + dataset.name() + "/" + dataset.exampleId();
      Document record = page("/explore" + path);
      JsonPath data = json("/v1" + path);
      assertThat(record.expectFirst("h1").text()).isEqualTo(data.getString("data.name"));
      assertThat(record.select(".field")).as(path).isNotEmpty();
      for (Element field : record.select(".field")) {
        // A source of which nothing is cited as a whole is what it is by being there.
        if (!record.select(".whole").isEmpty()) {
          assertThat(field.select(".sources .mark")).as(path + " " + field.id()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void everyMarkLeadsToItsPlaceAtTheFoot() {
    Document record = page(DISPUTED);
    var used = new HashSet<String>();
    for (Element mark : record.select(".cites ol a")) {
      used.add(href(mark).substring(1));
      assertThat(record.getElementById(href(mark).substring(1))).isNotNull();
    }
    assertThat(record.select(".places > li").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(used);
    List<Object> places =
        json(DISPUTED.replace("/explore", "/v1")).getList("data.readings.sources.flatten()");
    assertThat(record.select(".places > li")).hasSize(Set.copyOf(places).size());
  }

  @Test
  void whatOthersSayStandsBesideTheValueWithItsOwnSources() {
    Element personnel = page(DISPUTED).expectFirst("#personnel");
    assertThat(personnel.expectFirst(".value").text()).isEqualTo("about 6500");
    assertThat(personnel.select(".other .value").eachText())
        .containsExactly("more than 4000", "6000");
    assertThat(personnel.select(".other")).allMatch(other -> !other.select(".mark").isEmpty());
    List<String> relations =
        json(DISPUTED.replace("/explore", "/v1"))
            .getList("data.readings.relation.findAll { it != 'first' }");
    assertThat(page(DISPUTED).select(".other")).hasSize(relations.size());
    assertThat(page(DISPUTED).select(".rival"))
        .hasSize((int) relations.stream().filter("contradicts"::equals).count());
  }

  @Test
  void whatOthersSayIsWrittenAsTheValueIs() {
    Document record = page(DISPUTED);
    assertThat(record.select("#date .other .value").text()).isEqualTo("8–17 Aug 2007");
    assertThat(record.select("#date .relation").text()).isEqualTo("planned");
    assertThat(record.select("#participants .other .value").eachText())
        .contains("Russia, Personnel: 4700", "China, Personnel: about 1700");
    assertThat(record.select(".places").text()).contains("Participants, another value");
  }

  @Test
  void aCodeLeadsToAllRecordsThatHaveIt() {
    for (String field : List.of("series", "framework", "focus", "kind")) {
      Element value = page(DISPUTED).expectFirst("#" + field + " .value a");
      assertThat(page(href(value)).select(".leads a").eachText()).contains("Peace Mission 2007");
    }
  }

  @Test
  void listsAreTablesWithNamesThatLeadToTheirRecords() {
    Element china = page(DISPUTED).expectFirst("#participants tbody a[href=/explore/actors/china]");
    assertThat(china.text()).isEqualTo("China");
    assertThat(page(href(china)).select("#related ~ .related h3").eachText())
        .contains("Exercises Participant");
  }

  @Test
  void whatNoSourceStatesIsNamed() {
    JsonPath data = json("/v1/exercises/cooperation-2019");
    Document record = page("/explore/exercises/cooperation-2019");
    assertThat(data.getString("data.series")).isNotNull();
    assertThat(record.getElementById("series")).isNotNull();
    for (String label :
        record.select(".missing").text().replaceFirst(".*source ", "").split(", ", -1)) {
      assertThat(record.select("dt").eachText()).doesNotContain(label);
    }
  }

  @Test
  void aRecordIsReadyToBeCitedAndTaken() {
    Document record = page("/explore/agreements/russia-china-energy-deal");
    assertThat(record.select(".citation").text())
        .isEqualTo(json("/v1/agreements/russia-china-energy-deal").getString("meta.citation"));
    for (Element link : record.select(".about a")) {
      assertThat(open(href(link)).statusCode()).as(href(link)).isEqualTo(200);
    }
    assertThat(record.select(".changes li").text()).contains("added");
  }

  @Test
  void anUnknownRecordNamesItsNeighbour() {
    Document problem = page(404, "/explore/exercises/tien-shan-2007");
    assertThat(problem.select(".faults a").eachAttr("href"))
        .contains("/explore/exercises/tien-shan-2006");
  }

  @Test
  void anotherNameLeadsToTheRecord() {
    var response = open("/explore/actors/KAZ");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(response.header("Location")).endsWith("/explore/actors/kazakhstan");
  }

  @Test
  void aViewHasNoRecordsOfItsOwn() {
    assertThat(page(404, "/explore/timeline/anything").expectFirst("h1").text())
        .isEqualTo("There is nothing here");
  }
}
