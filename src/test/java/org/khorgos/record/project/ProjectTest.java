package org.khorgos.record.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.assertFinds;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class ProjectTest {

  private static final String TO_CHINA = "/v1/projects/central-asia-china-gas-pipeline";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=lng-terminal                                 | kiyanly-lng-terminal | central-asia-china-gas-pipeline",
        "kind=gas-pipeline&status=construction             | central-asia-china-gas-pipeline bukhara-ural-gas-pipeline gazli-kagan-gas-pipeline okarem-beyneu-gas-pipeline | soyuz-gas-pipeline",
        "stage_status=proposed                             | beineu-bozoy-shymkent-gas-pipeline saryarka-gas-pipeline zhanaozen-zhetibay-aktau-gas-pipeline | central-asia-china-gas-pipeline",
        "status=cancelled                                  | caspian-coastal-gas-pipeline afghanistan-oil-pipeline kazakhstan-caspian-transportation-system | central-asia-china-gas-pipeline",
        "status=mothballed                                 | soyuz-gas-pipeline kenkiyak-orsk-oil-pipeline | central-asia-china-gas-pipeline",
        "country_all=china,tajikistan                      | central-asia-china-gas-pipeline | kazakhstan-china-pipeline",
        "country_only=turkmenistan&kind=gas-pipeline       | east-west-gas-pipeline dowletabat-deryalyk-gas-pipeline | central-asia-china-gas-pipeline",
        "country=afg                                       | turkmenistan-afghanistan-pakistan-india-gas-pipeline afghanistan-oil-pipeline | central-asia-china-gas-pipeline",
        "owner=cnpc                                        | central-asia-china-gas-pipeline beineu-bozoy-shymkent-gas-pipeline kazakhstan-china-pipeline galkynysh-gas-field | soyuz-gas-pipeline",
        "owner_all=chevron,eni                             | caspian-pipeline karachaganak-atyrau-oil-pipeline | kazakhstan-china-pipeline",
        "owner=iran                                        | dauletabad-sarakhs-khangiran-gas-pipeline korpeje-kordkuy-gas-pipeline | central-asia-china-gas-pipeline",
        "owner=iran&rollup=false                           |  | dauletabad-sarakhs-khangiran-gas-pipeline",
        "agreement=kazmunaygaz-cnpc-principles-2007        | kazakhstan-china-pipeline | central-asia-china-gas-pipeline",
        "agreement=cdb-loan-galkynysh-2009                 | central-asia-china-gas-pipeline galkynysh-gas-field | soyuz-gas-pipeline",
        "capacity_unit=kilovolts                           | datka-kemin-transmission-line lolazor-khatlon-transmission-line tajikistan-north-south-transmission-line | central-asia-china-gas-pipeline",
        "capacity=30000000000..&country=china              | central-asia-china-gas-pipeline | kazakhstan-china-pipeline",
        "length=100..1000                                  | kazakhstan-china-pipeline bishkek-naryn-torugart-road dushanbe-dangara-road | central-asia-china-gas-pipeline",
        "year=2008..2009&country=turkmenistan              | kiyanly-lng-terminal central-asia-china-gas-pipeline | east-west-gas-pipeline",
        "q=Sokuluk                                         | bukhara-tashkent-bishkek-almaty-gas-pipeline | central-asia-china-gas-pipeline",
        "q=samruk%20orsk                                   | kenkiyak-orsk-oil-pipeline | omsk-pavlodar-oil-pipeline",
        "article=aiddata-40393                             | central-asia-china-gas-pipeline galkynysh-gas-field | soyuz-gas-pipeline",
      })
  void aQueryFindsItsProjects(String query, String found, String notFound) {
    assertFinds("/v1/projects?" + query, found, notFound);
  }

  @Test
  void theLinesOfThePipelineToChinaStandWithStatusYearAndCapacity() {
    JsonPath pipeline = json(TO_CHINA);
    assertThat(pipeline.getString("data.status")).isNull();
    assertThat(pipeline.getList("data.stages.name"))
        .containsExactly("Line A", "Line B", "Line C", "Line D");
    assertThat(pipeline.getList("data.stages.status"))
        .containsExactly("operating", "operating", "operating", "construction");
    assertThat(pipeline.getList("data.stages.date"))
        .containsExactly("2009", "2010", "2014", "2022");
    assertThat(pipeline.getList("data.stages.capacity"))
        .containsExactly(15000000000L, 15000000000L, 25000000000L, 30000000000L);
    assertThat(pipeline.getList("data.stages.capacity_unit")).containsOnly("cubic-metres-per-year");
    assertThat(pipeline.getList("data.countries"))
        .startsWith("turkmenistan", "uzbekistan", "kazakhstan", "china");
  }

  @Test
  void anUnknownShareIsNullAndAKnownOneIsANumber() {
    List<Map<String, Object>> owners =
        json("/v1/projects/kazakhstan-china-pipeline").getList("data.owners");
    assertThat(owners)
        .anySatisfy(
            owner ->
                assertThat(owner)
                    .containsEntry("actor", "cnpc")
                    .containsEntry("stage", "Kenkiyak-Atyrau Oil Pipeline")
                    .containsEntry("share", 73.99f));
    assertThat(json(TO_CHINA).getList("data.owners.share")).containsOnlyNulls();
  }

  @Test
  void listsOfAProjectReadWellInACell() {
    assertThat(
            get("/v1/projects.csv?id=gazli-kagan-gas-pipeline&fields=stages,owners,countries")
                .asString())
        .contains("Segment III (operating, 2006, 12780000000 cubic-metres-per-year)")
        .contains("uztransgaz (100%, Segment III)")
        .contains("government-of-uzbekistan (parent, 100%, Segment III)");
    assertThat(get("/v1/projects.csv?id=dushanbe-dangara-road&fields=stages").asString())
        .contains("First Stage of Phase 1 (completed, 2013-10-30, 57.8 km)");
  }

  @Test
  void capacitiesInDifferentUnitsAreNeverTakenTogether() {
    for (String metric : List.of("max", "sum")) {
      assertThat(
              json(400, "/v1/projects/aggregate?group_by=country&of=capacity&metric=" + metric)
                  .getList("errors.parameter", String.class))
          .as(metric)
          .contains("capacity_unit");
    }
    JsonPath greatest =
        json(
            "/v1/projects/aggregate?group_by=status&of=capacity&metric=max&capacity_unit=cubic-metres-per-year");
    assertThat(greatest.getLong("data.find { it.status == 'proposed' }.max"))
        .isEqualTo(40000000000L);
  }

  @Test
  void whatIsProposedIsNotAddedToWhatOperates() {
    String sum = "/v1/projects/aggregate?group_by=kind&of=capacity&metric=sum&kind=gas-pipeline";
    JsonPath problem = json(400, sum);
    assertThat(problem.getList("errors.parameter", String.class)).containsExactly("status");
    assertThat(problem.getList("errors[0].allowed", String.class))
        .contains("operating", "proposed", "cancelled");
    assertThat(json(sum + "&status=cancelled").getLong("data[0].sum")).isEqualTo(25000000000L);
  }

  @Test
  void aCapacityCountsForTheStatusOfItsOwnProjectNotForThatOfAStage() {
    String byStatus = "/v1/projects/aggregate?of=capacity&kind=gas-pipeline&group_by=status";
    JsonPath counted = json(byStatus);
    JsonPath added = json(byStatus + "&metric=sum");
    assertThat(counted.getList("data.status")).contains("construction", "operating");
    assertThat(added.getList("data.status", String.class))
        .doesNotContain("construction")
        .contains("operating", "proposed", null);
    assertThat(added.getLong("data.find { it.status == 'mothballed' }.sum"))
        .isEqualTo(25200000000L);
    assertThat(added.getInt("data.find { it.status == null }.with_value")).isZero();
    assertThat(
            json(byStatus + ",country&metric=sum&pivot=status&country=ukraine")
                .getList("columns.name"))
        .containsExactlyInAnyOrder("operating", "mothballed");
  }

  @Test
  void voltagesHaveNoSum() {
    assertThat(
            json(400, "/v1/projects/aggregate?group_by=kind&of=capacity&metric=sum&kind=power-line")
                .getString("errors[0].detail"))
        .contains("has no sum");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "stage_status", "owner", "country", "capacity_unit", "kind"})
  void aFacetCountsWhatItsFilterWouldFind(String facet) {
    JsonPath facets = json("/v1/projects?limit=1&facets=" + facet);
    List<String> values = facets.getList("facets." + facet + ".values.value");
    List<Integer> counts = facets.getList("facets." + facet + ".values.count");
    assertThat(values).isNotEmpty();
    for (int i = 0; i < values.size(); i++) {
      assertThat(total("/v1/projects?limit=1&" + facet + "=" + values.get(i)))
          .as(values.get(i))
          .isEqualTo(counts.get(i));
    }
  }

  @Test
  void anAgreementAndAnActorLeadToTheProject() {
    assertThat(
            json("/v1/agreements/turkmen-gas-pipeline-through-kazakhstan-2007")
                .getList("data.related.find { it.dataset == 'projects' }.records.id", String.class))
        .contains("central-asia-china-gas-pipeline");
    assertThat(
            json("/v1/actors/uzbekistan")
                .getList("data.related.findAll { it.dataset == 'projects' }.by", String.class))
        .contains("owner", "country");
    assertThat(json("/v1/timeline?dataset=projects&actor=cnpc").getList("data.record"))
        .contains("central-asia-china-gas-pipeline");
  }

  @Test
  void aHintTellsKindAndYear() {
    assertThat(json("/v1/suggest?q=kiyanly").getString("data[0].hint"))
        .isEqualTo("lng terminal, 2009");
  }
}
