package org.khorgos.record.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;
import org.w3c.dom.Document;

@DatabaseTest
class TimelineTest {

  @Inject @All List<Dataset<?>> datasets;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  @Test
  void everyDatedRecordOfEveryDatasetIsThere() throws SQLException {
    assertThat(total("/v1/timeline?limit=1"))
        .isEqualTo(number("select count(*) from record where date_edtf is not null"));
    assertThat(total("/v1/timeline?dataset=exercises&limit=1"))
        .isEqualTo(
            number(
                "select count(*) from record where dataset = 'exercises' and date_edtf is not"
                    + " null"));
    List<String> starts = json("/v1/timeline?limit=1000").getList("data.start_date");
    assertThat(starts.stream().filter(start -> start != null).toList()).isSorted();
  }

  @Test
  void itIsFilteredByActorYearAndArticle() {
    assertThat(json("/v1/timeline?actor=kazmunaygaz").getList("data.id"))
        .contains("agreements/kazmunaygaz-cnpc-principles-2007");
    assertThat(json("/v1/timeline?actor=china&year=2019&dataset=exercises").getList("data.record"))
        .isEqualTo(json("/v1/exercises?participant=china&year=2019").getList("data.id"));
    List<List<String>> articles =
        json("/v1/timeline?article=mcdermott-caci-2007&limit=1000").getList("data.articles");
    assertThat(articles)
        .isNotEmpty()
        .allSatisfy(cited -> assertThat(cited).contains("mcdermott-caci-2007"));
    assertThat(json(400, "/v1/timeline?actor=chyna").getList("errors[0].did_you_mean"))
        .containsExactly("china");
  }

  @Test
  void whoMeetsWhomIsCountedByPairs() throws SQLException {
    JsonPath network = json("/v1/network?actor_kind=state&dataset=exercises&rollup=false");
    List<Map<String, Object>> links = network.getList("data.links");
    assertThat(links)
        .anySatisfy(
            link ->
                assertThat(link)
                    .containsEntry("source", "china")
                    .containsEntry("target", "tajikistan")
                    .containsEntry(
                        "weight",
                        number(
                            """
                            select count(*) from record r where dataset = 'exercises'
                              and 2 = (select count(*) from exercise_participant p join record a on a.key = p.actor_key
                                where p.exercise_key = r.key and a.id in ('china', 'tajikistan'))
                            """)));
    var ids = new HashSet<>(network.getList("data.nodes.id"));
    assertThat(links)
        .allSatisfy(
            link -> assertThat(ids).contains(link.get("source")).contains(link.get("target")));
    assertThat(network.getList("data.nodes.kind")).containsOnly("state");
  }

  @Test
  void aUnitAndItsStateAreNotLinked() {
    List<Map<String, Object>> links = json("/v1/network").getList("data.links");
    assertThat(links)
        .noneSatisfy(
            link ->
                assertThat(List.of(link.get("source"), link.get("target")))
                    .containsExactly("china", "peoples-armed-police"));
    assertThat(json("/v1/network?min_weight=3").getList("data.links.weight"))
        .isNotEmpty()
        .allSatisfy(weight -> assertThat((Integer) weight).isGreaterThanOrEqualTo(3));
  }

  @Test
  void graphMlHoldsTheSameNetwork() throws Exception {
    JsonPath network = json("/v1/network?year=2019");
    Document graph =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(get("/v1/network.graphml?year=2019").asByteArray()));
    assertThat(graph.getElementsByTagName("node").getLength())
        .isEqualTo(network.getList("data.nodes").size());
    assertThat(graph.getElementsByTagName("edge").getLength())
        .isEqualTo(network.getList("data.links").size());
  }

  @Test
  void whatIsWrongWithANetworkIsToldAtOnce() {
    JsonPath problem = json(400, "/v1/network?actor_kind=sate&min_weight=0&yaer=2019&sort=name");
    assertThat(problem.getList("errors.parameter"))
        .containsExactlyInAnyOrder("actor_kind", "min_weight", "yaer", "sort");
    assertThat(problem.getList("errors.find { it.parameter == 'actor_kind' }.did_you_mean"))
        .containsExactly("state");
    JsonPath misspelt = json(400, "/v1/network?min_wieght=2");
    assertThat(misspelt.getString("errors[0].detail"))
        .isEqualTo("is not a parameter of the network");
    assertThat(misspelt.getList("errors[0].did_you_mean")).containsExactly("min_weight");
  }

  @Test
  void everyCitationIsAnEvidenceOfItsOwn() throws SQLException {
    assertThat(total("/v1/evidence?limit=1"))
        .isEqualTo(number("select count(*) from reading_source"));
    JsonPath one =
        json(
            "/v1/evidence?dataset=exercises&record=cooperation-2019&article=aliyev-caci-2019&paragraph=1");
    assertThat(one.getString("data[0].outlet")).isNotBlank();
    assertThat(one.getString("data[0].title")).isNotBlank();
    assertThat(one.getList("data.record")).containsOnly("cooperation-2019");
    assertThat(get("/v1/evidence.csv?field=personnel").asString()).contains(",personnel,");
  }

  @Test
  void aRecordCarriesItsCitationsResolvedWhenAsked() {
    JsonPath plain = json("/v1/exercises/cooperation-2019");
    assertThat(plain.getMap("data.readings[0].sources[0]")).doesNotContainKey("title");
    JsonPath record = json("/v1/exercises/cooperation-2019?include=evidence");
    assertThat(record.getList("data.readings.value"))
        .isEqualTo(plain.getList("data.readings.value"));
    assertThat(record.getString("data.readings[0].sources[0].title")).isNotBlank();
    assertThat(record.getString("links.self")).endsWith("cooperation-2019?include=evidence");
    assertThat(json("/v1/exercises?year=2019").getMap("data[0]")).doesNotContainKey("readings");
    assertThat(json("/v1/exercises?include=readings&year=2019").getList("data[0].readings"))
        .isNotEmpty();
    assertThat(get("/v1/exercises.csv?include=evidence&fields=name&year=2019").asString())
        .startsWith("id,name,readings\r\n");
    assertThat(json(400, "/v1/exercises?include=evidense").getList("errors[0].did_you_mean"))
        .containsExactly("evidence");
  }

  @Test
  void disputedRecordsAreFoundInEveryDataset() throws SQLException {
    for (Dataset<?> dataset : datasets) {
      assertThat(total(dataset.path() + "?disputed=true&limit=1"))
          .as(dataset.name())
          .isEqualTo(
              number(
                  "select count(*) from record r where dataset = '"
                      + dataset.name()
                      + "' and exists (select from reading g where g.record_key = r.key and"
                      + " g.relation = 'contradicts')"));
    }
    assertThat(json(400, "/v1/exercises?disputed=maybe").getList("errors[0].allowed"))
        .isEqualTo(List.of("false", "true"));
  }

  @Test
  void groupsOfTheTimelineShowWhatIsCoveredByDatasetYearAndActor() {
    List<Map<String, Object>> rows =
        json("/v1/timeline/aggregate?group_by=dataset,year,actor&limit=10000").getList("data");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("dataset", "exercises")
                    .containsEntry("year", "2019")
                    .containsEntry("actor", "tajikistan")
                    .containsEntry(
                        "count", total("/v1/exercises?participant=tajikistan&year=2019")));
    assertThat(
            get(json("/v1/timeline/aggregate?group_by=dataset,year,actor&dataset=agreements")
                    .getString("links.csv"))
                .asString())
        .startsWith("dataset,")
        .contains("agreements,")
        .doesNotContain("exercises");
    assertThat(
            json(400, "/v1/timeline/aggregate?group_by=dataset,year,actor&yaer=2019")
                .getList("errors[0].did_you_mean"))
        .containsExactly("year");
  }

  @Test
  void everyCodeListTellsWhatItsValuesMean() {
    List<String> names = json("/v1/codelists").getList("data.name");
    assertThat(names).contains("certainty", "actor-kind", "exercise-kind", "measure");
    JsonPath list = json("/v1/codelists/certainty");
    assertThat(list.getList("data.codes.code")).contains("attributed", "source-error");
    assertThat(list.getList("data.uses.dataset")).contains("exercises", "timeline");
    assertThat(json(404, "/v1/codelists/certanty").getList("errors[0].did_you_mean"))
        .containsExactly("certainty");
  }

  private int number(String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
