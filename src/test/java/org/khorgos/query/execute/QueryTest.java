package org.khorgos.query.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.assertFinds;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;

/** The queries that the database is made for: each finds its records and no others. */
@DatabaseTest
class QueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercises?year=2019&kind=exercise               | pap-national-guard-of-kyrgyzstan-2019 pap-uzbek-national-guard-2019 cooperation-2019 center-2019 | peace-mission-2018 sco-anti-terrorist-exercises",
        "exercises?year=2018&kind=exercise               | peace-mission-2018 | peace-mission-2010 cooperation-2019 sco-anti-terrorist-exercises",
        "exercises?year=2006,2010&kind=exercise          | cooperation-2006 tien-shan-2006 peace-mission-2010 | peace-mission-2007 peace-mission-2009 peace-mission-2012",
        "exercises?year=2007..2010                       | peace-mission-2007 peace-mission-2009 peace-mission-2010 sco-anti-terrorist-exercises | tien-shan-2006 tianshan-2011",
        "exercises?start_date=2007..2010                 | peace-mission-2007 peace-mission-2009 peace-mission-2010 | tien-shan-2006 tianshan-2011 sco-anti-terrorist-exercises",
        "exercises?participant=tajikistan&year=2015..    | cooperation-2015 cooperation-2016 cooperation-2019 center-2019 | cooperation-2006 fox-hunting-2019",
        "exercises?participant=tjk&year=2015..           | cooperation-2015 cooperation-2016 cooperation-2019 center-2019 | cooperation-2006 fox-hunting-2019",
        "exercises?participant=%D0%A2%D0%B0%D0%B4%D0%B6%D0%B8%D0%BA%D0%B8%D1%81%D1%82%D0%B0%D0%BD&year=2015.. | cooperation-2015 cooperation-2016 cooperation-2019 center-2019 | cooperation-2006 fox-hunting-2019",
        "exercises?participant=%E5%A1%94%E5%90%89%E5%85%8B%E6%96%AF%E5%9D%A6&year=2015.. | cooperation-2015 cooperation-2016 cooperation-2019 center-2019 | cooperation-2006 fox-hunting-2019",
        "exercises?participant_all=china,india           | center-2019 peace-mission-2018 | cooperation-2019 peace-mission-2010",
        "exercises?participant_only=china,kazakhstan&year=1991..2022 | fox-hunting-2019 tien-shan-2006 | center-2019 cooperation-2019 kazakh-chinese-counter-terrorist-exercises",
        "exercises?participant_only=china,kazakhstan,russia | | fox-hunting-2019 peace-mission-2009 peace-mission-2010",
        "exercises?participant=china&participant_not=kazakhstan,tajikistan,russia | pap-national-guard-of-kyrgyzstan-2019 pap-uzbek-national-guard-2019 | cooperation-2019 fox-hunting-2019 peace-mission-2009 vostok-antiterror-2012",
        "exercises?participant=peoples-armed-police      | pap-national-guard-of-kyrgyzstan-2019 pap-uzbek-national-guard-2019 | cooperation-2019 center-2019",
        "exercises?participant=pla-western-theater-command | cooperation-2019 center-2019 | peace-mission-2007 peace-mission-2018",
        "exercises?participant=PLA                       | peace-mission-2007 peace-mission-2010 cooperation-2019 | cooperation-2015 pap-uzbek-national-guard-2019",
        "exercises?participant_only=SCO,Beijing,Moscow,Astana,kgz,tjk,pla-air-force&year=2010.. | peace-mission-2010 | peace-mission-2007 peace-mission-2018",
        "exercises?series=peace-mission                  | peace-mission-2007 peace-mission-2010 | tien-shan-2006 center-2019",
        "exercises?place=urumqi                          | peace-mission-2010 pap-national-guard-of-kyrgyzstan-2019 | cooperation-2019 peace-mission-2018",
        "exercises?country=uzbekistan                    | pap-uzbek-national-guard-2019 | peace-mission-2007 center-2019",
        "exercises?focus=long-range-strike               | peace-mission-2010 | peace-mission-2007 cooperation-2015",
        "exercises?personnel=1000..5000                  | cooperation-2019 peace-mission-2007 peace-mission-2010 | cooperation-2006 cooperation-2015 center-2019",
        "exercises?q=h-6                                 | peace-mission-2010 | peace-mission-2007 cooperation-2016",
        "exercises?q=KAPSHAGAI                           | peace-mission-2007 | peace-mission-2010 center-2019",
        "agreements?party=kazmunaygaz                    | kazmunaygaz-cnpc-principles-2007 | russia-china-energy-deal china-kazakhstan-rivers-2001",
        "agreements?status=under-negotiation             | russia-china-military-cooperation-mandate | tajik-military-outpost-2021 confidence-building-agreement-1996",
        "agreements?year=1997&min_sources=5              | mutual-reduction-of-forces-1997 | china-kazakhstan-border-supplement-1997 confidence-building-agreement-1996",
        "trade-figures?year=2006&measure=growth          | china-kazakhstan-trade-growth-2006 | china-kazakhstan-trade-2006 china-kazakhstan-trade-growth-2007-first-half",
        "trade-figures?attributed_to=nazarbayev          | china-kazakhstan-trade-forecast-2008 | china-kazakhstan-trade-2006 china-uzbekistan-trade-forecast-2017",
        "trade-figures?period=half-year&measure=level    | china-kazakhstan-trade-2007-first-half | china-kazakhstan-trade-2006 china-kazakhstan-trade-growth-2007-first-half",
        "actors?q=hu%20jin                               | hu-jintao | xi-jinping adilbek-dzhaksybekov",
        "actors?q=DZHAKSYBEK%C3%96                      | adilbek-dzhaksybekov | hu-jintao nazarbayev",
        "actors?q=dzhaksybekov                           | adilbek-dzhaksybekov | hu-jintao nazarbayev",
        "actors?q=dzhaksybeko                            | adilbek-dzhaksybekov | hu-jintao nazarbayev",
        "articles?author=richard-weitz                   | weitz-caci | mcdermott-caci-2007 ramani-diplomat",
        "articles?year=2007                              | mcdermott-caci-2007 | weitz-caci aliyev-caci-2019",
      })
  void aQueryFindsItsRecordsAndNoOthers(String query, String found, String notFound) {
    assertFinds("/v1/" + query, found, notFound);
  }

  @Test
  void aCodeThatIsASynonymIsNoFilterOfItsOwn() {
    assertThat(json(400, "/v1/actors?iso3=KAZ&id=kazakhstan").getString("errors[0].parameter"))
        .isEqualTo("iso3");
    assertThat(ids("/v1/actors?id=KAZ")).containsExactly("kazakhstan");
  }

  @Test
  void aUnitCountsAsItsStateUnlessTheExactActorIsMeant() {
    String army = "/v1/exercises?participant=peoples-liberation-army";
    assertFinds(army, "peace-mission-2007 cooperation-2006 cooperation-2019", "cooperation-2015");
    assertFinds(
        army + "&rollup=false",
        "peace-mission-2007 cooperation-2006",
        "cooperation-2019 cooperation-2015");
  }

  @Test
  void aPartAndItsTotalStandWithTheirQualifiersAndNothingIsDerived() {
    JsonPath drill = json("/v1/exercises/cooperation-2019");
    assertThat(drill.getInt("data.personnel")).isEqualTo(1200);
    assertThat(drill.getString("data.personnel_qualifier")).isEqualTo("about");
    JsonPath participants = drill.setRootPath("data.participants");
    String troops = "find { it.actor == 'pla-western-theater-command' }";
    assertThat(participants.getInt(troops + ".personnel")).isEqualTo(580);
    assertThat(participants.getString(troops + ".personnel_qualifier")).isEqualTo("about");
    assertThat(participants.getString("find { it.actor == 'china' }.personnel")).isNull();
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
    assertThat(agreement.getList("data.articles", String.class))
        .contains("aliyev-caci-2019", "ramani-diplomat");
    assertThat(agreement.getList("data.readings.relation")).contains("contradicts");
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
                total(
                    "/v1/exercises?kind=exercise&fields=id&limit=1&" + facet + "=" + values.get(i)))
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
}
