package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.dataset.Dataset;

/** The questions the record is there for, on the whole of it. */
@DatabaseTest
class RecordTest {

  @Inject @All List<Dataset<?>> datasets;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercises?year=2019&kind=exercise               | pap-national-guard-of-kyrgyzstan-2019 pap-uzbek-national-guard-2019 cooperation-2019 center-2019",
        "exercises?year=2018&kind=exercise               | ",
        "exercises?year=2006,2010&kind=exercise          | cooperation-2006 tien-shan-2006 peace-mission-2010",
        "exercises?start_date=2007..2010                 | peace-mission-2007 peace-mission-2010",
        "exercises?participant=tajikistan&year=2015..    | cooperation-2015 cooperation-2016 cooperation-2019 center-2019",
        "exercises?participant=tjk&year=2015..           | cooperation-2015 cooperation-2016 cooperation-2019 center-2019",
        "exercises?participant=%D0%A2%D0%B0%D0%B4%D0%B6%D0%B8%D0%BA%D0%B8%D1%81%D1%82%D0%B0%D0%BD&year=2015.. | cooperation-2015 cooperation-2016 cooperation-2019 center-2019",
        "exercises?participant=%E5%A1%94%E5%90%89%E5%85%8B%E6%96%AF%E5%9D%A6&year=2015.. | cooperation-2015 cooperation-2016 cooperation-2019 center-2019",
        "exercises?participant_all=china,india           | center-2019",
        "exercises?participant_only=china,kazakhstan&year=1991..2022 | tien-shan-2006",
        "exercises?participant_only=china,kazakhstan,russia | ",
        "exercises?participant=china&participant_not=kazakhstan,tajikistan,russia | pap-national-guard-of-kyrgyzstan-2019 pap-uzbek-national-guard-2019",
        "exercises?participant=peoples-armed-police      | pap-national-guard-of-kyrgyzstan-2019 pap-uzbek-national-guard-2019",
        "exercises?participant=pla-western-theater-command | cooperation-2019",
        "exercises?participant=PLA                       | peace-mission-2007 peace-mission-2010 cooperation-2019",
        "exercises?participant_only=SCO,Beijing,Astana,pla-air-force&year=2010 | peace-mission-2010",
        "exercises?series=peace-mission                  | peace-mission-2007 peace-mission-2010",
        "exercises?place=urumqi                          | peace-mission-2010 pap-national-guard-of-kyrgyzstan-2019",
        "exercises?country=uzbekistan                    | pap-uzbek-national-guard-2019",
        "exercises?focus=long-range-strike               | peace-mission-2010",
        "exercises?personnel=1000..5000                  | cooperation-2019",
        "exercises?q=h-6                                 | peace-mission-2010",
        "exercises?q=KAPSHAGAI                           | peace-mission-2007",
        "agreements?party=kazmunaygaz                    | kazmunaygaz-cnpc-principles-2007",
        "agreements?status=under-negotiation             | russia-china-military-cooperation-mandate",
        "agreements?year=1996&min_sources=2              | confidence-building-agreement-1996",
        "trade-figures?year=2006&measure=growth          | china-kazakhstan-trade-growth-2006",
        "trade-figures?attributed_to=nazarbayev          | china-kazakhstan-trade-forecast-2008",
        "trade-figures?period=half-year&measure=level    | china-kazakhstan-trade-2007-first-half",
        "actors?q=hu%20jin                               | hu-jintao",
        "actors?q=DZHAKSYBEK%C3%96                      | adilbek-dzhaksybekov",
        "actors?q=dzhaksybekov                           | adilbek-dzhaksybekov",
        "actors?q=dzhaksybeko                            | adilbek-dzhaksybekov",
        "actors?iso3=KAZ&id=kazakhstan                   | unknown",
        "articles?author=richard-weitz                   | weitz-caci",
        "articles?year=2007                              | mcdermott-caci-2007",
      })
  void aQuestionFindsItsRecords(String question, String expected) {
    if ("unknown".equals(expected)) {
      assertThat(json(400, "/v1/" + question).getString("errors[0].parameter")).isEqualTo("iso3");
    } else {
      List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
      assertThat(ids("/v1/" + question)).containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  @Test
  void aUnitCountsAsItsStateUnlessTheExactActorIsMeant() {
    int china = json("/v1/exercises?participant=peoples-liberation-army").getInt("page.total");
    int exactly =
        json("/v1/exercises?participant=peoples-liberation-army&rollup=false").getInt("page.total");
    assertThat(china).isEqualTo(3);
    assertThat(exactly).isEqualTo(1);
  }

  @Test
  void aPartAndItsTotalStandWithTheirQualifiersAndNothingIsDerived() {
    JsonPath drill = json("/v1/exercises/cooperation-2019");
    assertThat(drill.getInt("data.personnel")).isEqualTo(1200);
    assertThat(drill.getString("data.personnel_qualifier")).isEqualTo("about");
    assertThat(
            drill.getInt(
                "data.participants.find { it.actor == 'pla-western-theater-command' }.personnel"))
        .isEqualTo(580);
    assertThat(drill.getString("data.participants.find { it.actor == 'tajikistan' }.personnel"))
        .isNull();
  }

  @Test
  void growthNamesItsBase() {
    assertThat(
            json("/v1/trade-figures/china-kazakhstan-trade-growth-2006")
                .getString("data.base_date"))
        .isEqualTo("2005");
    assertThat(
            json("/v1/trade-figures/china-kazakhstan-trade-growth-2007-first-half")
                .getString("data.base_date"))
        .isEqualTo("2006-01/2006-06");
  }

  @Test
  void whatTwoArticlesTellIsOneRecordWithBothCited() {
    JsonPath agreement = json("/v1/agreements/confidence-building-agreement-1996");
    assertThat(agreement.getList("data.citations.article", String.class))
        .contains("aliyev-caci-2019", "ramani-diplomat");
    assertThat(agreement.getList("data.alternatives")).isNotEmpty();
  }

  @Test
  void everyRecordOfEveryDatasetIsCited() {
    for (Dataset<?> dataset : datasets) {
      List<List<Object>> citations =
          json(dataset.path() + "?fields=citations&limit=1000").getList("data.citations");
      assertThat(citations).as(dataset.name()).isNotEmpty().noneMatch(List::isEmpty);
    }
  }

  @Test
  void anArticleListsWhatCitesItAndAnActorWhereItStands() {
    assertThat(json("/v1/articles/aliyev-caci-2019").getList("data.related.dataset", String.class))
        .contains("actors", "agreements", "exercises");
    JsonPath actor = json("/v1/actors/kazakhstan");
    assertThat(actor.getList("data.related.by", String.class))
        .contains("participant", "party", "reporter");
    assertThat(
            actor.getList(
                "data.related.find { it.dataset == 'exercises' && it.by == 'participant' }.records.id",
                String.class))
        .contains("tien-shan-2006");
  }

  @Test
  void aFacetCountsWhatItsFilterWouldFind() {
    JsonPath facets =
        json("/v1/exercises?kind=exercise&facets=participant,year,framework,place&limit=1");
    for (String facet : List.of("participant", "year", "framework", "place")) {
      List<String> values = facets.getList("facets." + facet + ".values.value");
      List<Integer> counts = facets.getList("facets." + facet + ".values.count");
      for (int i = 0; i < values.size(); i++) {
        assertThat(
                json("/v1/exercises?kind=exercise&limit=1&" + facet + "=" + values.get(i))
                    .getInt("page.total"))
            .as(facet + "=" + values.get(i))
            .isEqualTo(counts.get(i));
      }
    }
  }

  @Test
  void aFacetIgnoresItsOwnFilter() {
    List<String> values =
        json("/v1/exercises?framework=bilateral&facets=framework&limit=1")
            .getList("facets.framework.values.value");
    assertThat(values).contains("bilateral", "sco", "national");
  }

  @Test
  void whatIsRelatedIsWhatItsQuestionFinds() {
    for (String record :
        List.of(
            "actors/china",
            "actors/kazmunaygaz",
            "articles/mcdermott-caci-2007",
            "agreements/russia-china-energy-deal")) {
      JsonPath related = json("/v1/" + record);
      List<String> hrefs = related.getList("data.related.href");
      List<Integer> totals = related.getList("data.related.total");
      assertThat(hrefs).as(record).isNotEmpty();
      for (int i = 0; i < hrefs.size(); i++) {
        assertThat(json(hrefs.get(i)).getInt("page.total"))
            .as(hrefs.get(i))
            .isEqualTo(totals.get(i));
      }
    }
  }
}
