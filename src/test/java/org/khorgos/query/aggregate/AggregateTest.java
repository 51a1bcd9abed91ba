package org.khorgos.query.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.database.TestSql;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Type;

@DatabaseTest
class AggregateTest {

  /**
   * Every exercise with each year of its date, each actor it counts for, what it practised, each
   * country and each place; one of which nothing is known of a kind has null there, and only it.
   */
  private static final String EXERCISES =
      """
      from record r join exercise e using (key)
      left join lateral generate_series(
        extract(year from coalesce(r.start_date, r.end_date))::int,
        extract(year from coalesce(r.end_date, (select max(released_at) from release) at time zone 'UTC'))::int) year on true
      left join exercise_participant ep on ep.exercise_key = e.key and ep.relation = 'first'
      left join actor_lineage l on l.actor_key = ep.actor_key
      left join record actor on actor.key = l.ancestor_key
      left join record exactly on exactly.key = ep.actor_key
      left join exercise_focus f on f.exercise_key = e.key
      left join lateral (
        select distinct country_key from exercise_place p
        where p.exercise_key = e.key and country_key is not null and p.role <> 'base') c on true
      left join record country on country.key = c.country_key
      left join lateral (
        select distinct name from exercise_place p, lateral (values (p.site), (p.locality), (p.region)) v (name)
        where p.exercise_key = e.key and name is not null) place on true
      """;

  /** Figures of one pair of states: a level and a growth of two years each, and a forecast. */
  private static final String FIGURES =
      "id=china-kazakhstan-trade-2006,china-kazakhstan-trade-growth-2006,"
          + "china-kazakhstan-trade-2007-first-half,china-kazakhstan-trade-growth-2007-first-half,"
          + "china-kazakhstan-trade-forecast-2008";

  @Inject @All List<ListDefinition<?>> datasets;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "group_by=year,participant               | year, actor.id     | true",
        "group_by=participant&rollup=false       | exactly.id, null   | true",
        "group_by=participant                    | actor.id, null     | true",
        "group_by=focus,country                  | f.focus, country.id | true",
        "group_by=participant,focus              | actor.id, f.focus  | true",
        "group_by=year,framework&kind=exercise   | year, e.framework  | e.kind = 'exercise'",
        "group_by=country,kind&participant=tjk,rus | country.id, e.kind | e.key in (select exercise_key from exercise_participant join actor_lineage using (actor_key) join record a on a.key = ancestor_key where relation = 'first' and a.id in ('tajikistan', 'russia'))",
      })
  void groupsHaveAsManyRecordsAsTheDatabaseCounts(String query, String by, String where)
      throws SQLException {
    JsonPath response = json("/v1/exercises/aggregate?" + query + "&readings=first&limit=10000");
    List<String> dimensions = List.of(query.replaceAll("group_by=|&.*", "").split(","));
    Map<String, Long> counts = new TreeMap<>();
    for (Map<String, Object> group : response.<Map<String, Object>>getList("data")) {
      String key =
          group.get(dimensions.get(0))
              + " "
              + (dimensions.size() > 1 ? group.get(dimensions.get(1)) : null);
      counts.put(key, ((Number) Objects.requireNonNull(group.get("count"))).longValue());
    }
    assertThat(counts).isEqualTo(counted("select " + by, where)).isNotEmpty();
    assertThat(response.getLong("totals.records"))
        .isEqualTo(counted("select null, null", where).get("null null"));
    assertThat(response.getInt("totals.groups")).isEqualTo(counts.size());
    assertThat(response.getBoolean("truncated")).isFalse();
  }

  @Test
  void aPlaceIsCountedOnceARecordWhateverItIs() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    for (Map<String, Object> group :
        json("/v1/exercises/aggregate?group_by=place").<Map<String, Object>>getList("data")) {
      counts.put(
          (group.get("place") == null ? null : group.get("place_label")) + " null",
          ((Number) Objects.requireNonNull(group.get("count"))).longValue());
    }
    assertThat(counts).isEqualTo(counted("select place.name, null", "true"));
  }

  @Test
  void aGroupCountsWhatItsFilterWouldFindInEveryDimensionOfEveryList() {
    int released = OffsetDateTime.parse(json("/v1").getString("meta.released_at")).getYear();
    for (ListDefinition<?> dataset : datasets) {
      for (Filter dimension : dataset.columns().groupable()) {
        String path = dataset.path() + "/aggregate?limit=10000&group_by=" + dimension.name();
        List<Map<String, Object>> groups = json(path).getList("data");
        for (Map<String, Object> group : firstAndLast(groups)) {
          if (group.get(dimension.name()) != null) {
            String value =
                URLEncoder.encode(
                    Objects.requireNonNull(group.get(dimension.name())).toString(),
                    StandardCharsets.UTF_8);
            String list = dataset.path() + "?fields=id&limit=1&" + dimension.name() + "=" + value;
            assertThat(total(list) - beyond(dimension, list, value, released))
                .as(list)
                .isEqualTo(group.get("count"));
          }
        }
      }
    }
  }

  /**
   * What a filter finds and a group does not count: dates that began nobody knows when, in years
   * before their last, and dates without an end, in years after that of the release.
   */
  private static int beyond(Filter dimension, String list, String value, int released) {
    if (!(dimension.type() instanceof Type.Years)) {
      return 0;
    }
    int year = Integer.parseInt(value);
    int before = total(list + "&date_precision=before&end_date=" + (year + 1) + "..");
    return year > released
        ? before + total(list + "&date_precision=after&start_date=.." + (year - 1))
        : before;
  }

  private static <T> Set<T> firstAndLast(List<T> groups) {
    return groups.isEmpty()
        ? Set.of()
        : new LinkedHashSet<>(List.of(groups.get(0), groups.get(groups.size() - 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "sum, sum(paragraphs)",
    "min, min(paragraphs)",
    "max, max(paragraphs)",
    "avg, 'round(avg(paragraphs), 6)'",
    "median, percentile_cont(0.5) within group (order by paragraphs)"
  })
  void metricsAreThoseOfTheDatabase(String metric, String sql) throws SQLException {
    Map<String, BigDecimal> found = new TreeMap<>();
    for (Map<String, Object> group :
        json("/v1/articles/aggregate?group_by=kind&of=paragraphs&metric=" + metric)
            .<Map<String, Object>>getList("data")) {
      if (group.get(metric) != null) {
        found.put(
            String.valueOf(group.get("kind")),
            new BigDecimal(String.valueOf(group.get(metric))).stripTrailingZeros());
      }
    }
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (List<String> row :
        TestSql.rows(
            owner,
            "select kind, " + sql + " from article where paragraphs is not null group by kind")) {
      expected.put(row.get(0), new BigDecimal(row.get(1)).stripTrailingZeros());
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void aGroupWithAMetricSaysHowManyHaveAValueAndWhatItIs() {
    JsonPath response =
        json(
            "/v1/exercises/aggregate?group_by=year&metric=sum&id=cooperation-2019,center-2019,pap-uzbek-national-guard-2019");
    assertThat(response.getList("data"))
        .containsExactly(
            Map.of(
                "year", "2019",
                "sum", 129200,
                "count", 3,
                "with_value", 2,
                "personnel_qualifier", "about"));
    JsonPath money =
        json("/v1/trade-figures/aggregate?group_by=period&metric=max&measure=level&" + FIGURES);
    assertThat(money.getList("data.unit")).containsOnly("money");
    assertThat(money.getList("data.currency")).containsOnly("USD");
    assertThat(money.getLong("data.find { it.period == 'year' }.max")).isEqualTo(8360000000L);
  }

  @Test
  void valuesOfDifferentKindsAreNeverTakenTogetherAndTheFaultSaysWhatToFix() {
    for (String metric : List.of("sum", "min", "max", "avg", "median")) {
      JsonPath problem =
          json(400, "/v1/trade-figures/aggregate?group_by=year&" + FIGURES + "&metric=" + metric);
      assertThat(problem.getList("errors.parameter", String.class))
          .as(metric)
          .containsExactly("measure", "unit", "currency");
      assertThat(problem.getString("errors[0].detail"))
          .contains("year 2006 (growth, level)", "measure=", "add measure to group_by");
      assertThat(problem.getList("errors[0].allowed")).isEqualTo(List.of("growth", "level"));
    }
    String levels = "/v1/trade-figures/aggregate?group_by=year,measure&" + FIGURES + "&metric=";
    JsonPath response = json(levels + "max");
    assertThat(response.getList("data.measure"))
        .containsExactly("growth", "level", "growth", "level", "forecast");
    assertThat(json(400, levels + "sum").getString("errors.find { it.value == 'percent' }.detail"))
        .contains("has no sum");
  }

  @Test
  void aWideTableIsOfOneKindThroughout() {
    String levels = "/v1/trade-figures/aggregate?group_by=year,partner&metric=max&measure=level";
    assertThat(
            json(400, levels + "&pivot=partner&year=2006..2011")
                .getList("errors.parameter", String.class))
        .contains("flow", "period");
    JsonPath response = json(levels + "&pivot=partner&year=2006&" + FIGURES);
    assertThat(response.getList("data"))
        .isEqualTo(
            List.of(
                new HashMap<>(
                    JsonPath.from(
                            """
                            {"year": "2006", "china": 8360000000, "flow": "total-trade",
                             "commodity": "all", "measure": "level", "period": "year",
                             "unit": "money", "currency": "USD", "relative_to": null}
                            """)
                        .getMap(""))));
  }

  @Test
  void anEstimateIsNotAddedToAnExactNumberButMayBeTheMaximum() {
    String query =
        "/v1/exercises/aggregate?group_by=framework&id=cooperation-2006,cooperation-2019&metric=";
    JsonPath problem = json(400, query + "sum");
    assertThat(problem.getString("errors[0].parameter")).isEqualTo("personnel_qualifier");
    assertThat(problem.getList("errors[0].allowed")).isEqualTo(List.of("about", "exact"));
    assertThat(json(400, query + "avg").getList("errors.parameter"))
        .isEqualTo(List.of("personnel_qualifier"));
    assertThat(json(query + "max").getList("data.max")).containsExactly(1200);
  }

  @Test
  void gapsBetweenYearsAreFilledForEachCombinationAndNoFurther() {
    String drills = "&id=cooperation-2006,peace-mission-2007,peace-mission-2010,center-2019";
    String query = "/v1/exercises/aggregate?group_by=year,framework&fill=zero" + drills;
    Map<String, List<String>> years =
        json(query).<Map<String, Object>>getList("data").stream()
            .collect(
                Collectors.groupingBy(
                    group -> String.valueOf(group.get("framework")),
                    Collectors.mapping(
                        group -> String.valueOf(group.get("year")), Collectors.toList())));
    assertThat(years.keySet()).containsExactlyInAnyOrder("bilateral", "sco", "national");
    assertThat(years.values())
        .allSatisfy(
            all ->
                assertThat(all)
                    .hasSize(14)
                    .startsWith("2006", "2007", "2008")
                    .endsWith("2018", "2019"));
    JsonPath asked = json(query + "&year=2007..2010");
    assertThat(asked.getList("data.year", String.class))
        .doesNotContain("2006", "2011")
        .contains("2008", "2009");
    assertThat(asked.getList("data.findAll { it.year == '2008' }.count", Integer.class))
        .containsOnly(0);
    assertThat(
            json("/v1/exercises/aggregate?group_by=year&fill=zero&metric=max&id=cooperation-2015,center-2019")
                .getList("data.max"))
        .containsExactly(null, null, null, null, 128000);
  }

  @Test
  void aDateOfSeveralYearsCountsInThoseThatAreAskedFor() {
    JsonPath response =
        json(
            "/v1/exercises/aggregate?group_by=year&id=sco-anti-terrorist-exercises&year=2005..2006");
    assertThat(response.getList("data.year", String.class)).containsExactly("2005", "2006");
    assertThat(response.getInt("totals.records")).isEqualTo(1);
  }

  @Test
  void aWideTableHoldsTheSameNumbers() throws IOException {
    String query = "aggregate?group_by=year,participant&kind=exercise";
    Map<String, String> cells = new TreeMap<>();
    List<CSVRecord> lines =
        csv("/v1/exercises/" + query.replace("?", ".csv?") + "&pivot=participant");
    CSVRecord header = lines.get(0);
    assertThat(header.toList()).startsWith("year", "china").doesNotContain("year_label");
    for (CSVRecord line : lines.subList(1, lines.size())) {
      for (int i = 1; i < header.size(); i++) {
        if (!line.get(i).equals("0")) {
          cells.put(line.get(0) + " " + header.get(i), line.get(i));
        }
      }
    }
    Map<String, String> groups = new TreeMap<>();
    json("/v1/exercises/" + query)
        .<Map<String, Object>>getList("data")
        .forEach(
            group ->
                groups.put(
                    group.get("year") + " " + group.get("participant"),
                    String.valueOf(group.get("count"))));
    assertThat(cells).isEqualTo(groups);
    JsonPath wide = json("/v1/exercises/" + query + "&pivot=participant");
    assertThat(wide.getList("columns.name")).isEqualTo(header.toList().subList(1, header.size()));
    assertThat(wide.getString("columns.find { it.name == 'china' }.label")).isEqualTo("China");
    assertThat(wide.getList("data.year"))
        .isEqualTo(lines.stream().skip(1).map(line -> line.get(0)).toList());
  }

  @Test
  void aWideTableOfNothingIsEmptyInEveryFormat() {
    String nothing = "?group_by=year&pivot=year&year=1900";
    for (String suffix : List.of("", ".csv", ".ndjson", ".xlsx", ".csv-metadata.json")) {
      assertThat(get("/v1/exercises/aggregate" + suffix + nothing).statusCode())
          .as(suffix)
          .isEqualTo(200);
    }
    assertThat(get("/v1/exercises/aggregate.csv" + nothing).asString()).isEmpty();
  }

  @Test
  void recordsWithoutAValueStandUnderNull() throws IOException {
    JsonPath response = json("/v1/exercises/aggregate?group_by=framework");
    assertThat(response.getString("data.find { it.framework == null }.framework_label"))
        .isEqualTo("not stated");
    assertThat(
            csv("/v1/exercises/aggregate.csv?group_by=framework&pivot=framework").get(0).toList())
        .contains("not_stated");
  }

  @Test
  void aWideTableHasItsBounds() {
    String changes = "/v1/changes/aggregate?group_by=record";
    assertThat(json(400, changes + "&pivot=record").getString("errors[0].detail"))
        .contains("at most 200 columns");
    JsonPath response = json(changes + "&limit=5&dataset=actors");
    assertThat(response.getList("data")).hasSize(5);
    assertThat(response.getBoolean("truncated")).isTrue();
    assertThat(response.getInt("totals.groups")).isGreaterThan(5);
  }

  @Test
  void groupsComeInTheOrderThatIsAskedFor() {
    String query = "/v1/exercises/aggregate?group_by=";
    assertThat(json(query + "year,framework&year=2000..").getList("data.year", String.class))
        .isSorted();
    List<Integer> counts = json(query + "participant").getList("data.count");
    assertThat(counts).isSortedAccordingTo((one, other) -> other - one);
    JsonPath sorted = json(query + "year,framework&sort=-framework,year");
    assertThat(sorted.getString("data[0].framework")).isEqualTo("sco");
    assertThat(sorted.getList("data.framework").get(sorted.getList("data").size() - 1)).isNull();
    List<Integer> greatest =
        json(query + "year&metric=max&sort=-max&kind=exercise").getList("data.max");
    int known = greatest.indexOf(null);
    assertThat(greatest.subList(0, known))
        .contains(128000, 6500)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(greatest.subList(known, greatest.size())).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercises/aggregate                                     | group_by | is missing     |",
        "exercises/aggregate?group_by=yaer                       | group_by | is not a name  | year",
        "exercises/aggregate?group_by=year,year                  | group_by | twice          |",
        "exercises/aggregate?group_by=id                         | group_by | is not a name  |",
        "exercises/aggregate?group_by=year,kind,place,focus      | group_by | at most 3      |",
        "exercises/aggregate?group_by=year&metric=summ           | metric   | is not a name  | sum",
        "exercises/aggregate?group_by=year&of=personel           | of       | is not a name  | personnel",
        "articles/aggregate?group_by=year&metric=sum             | of       | is missing     |",
        "exercises/aggregate?group_by=kind&fill=zero             | fill     | no dimension of years |",
        "exercises/aggregate?group_by=year&fill=one              | fill     | is not a name  |",
        "exercises/aggregate?group_by=year&pivot=kind            | pivot    | is not a name  |",
        "exercises/aggregate?group_by=year,kind&pivot=kind&sort=count | sort | is not a name |",
        "exercises/aggregate?group_by=year&sort=max              | sort     | is not a name  |",
        "exercises/aggregate?group_by=year&sort=year,-year       | sort     | twice          |",
        "exercises/aggregate?group_by=year&limit=10001           | limit    | from 1 to 10000 |",
        "exercises/aggregate?group_by=year&fields=id             | fields   | is for lists   |",
        "exercises/aggregate?group_by=year&cursor=x              | cursor   | is for lists   |",
        "exercises/aggregate?group_by=year&facets=year           | facets   | is for lists   |",
        "exercises/aggregate?group_by=year&participant=chyna     | participant | is not known | china",
        "exercises/aggregate.csv?group_by=year&bom=perhaps       | bom      | true or false  |",
        "exercises?group_by=year                                 | group_by | is for /v1/exercises/aggregate |",
      })
  void aSlipIsTold(String url, String parameter, String detail, String guess) {
    JsonPath problem = json(400, "/v1/" + url);
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail);
    if (guess != null) {
      assertThat(problem.getList("errors[0].did_you_mean", String.class)).contains(guess);
    }
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(
            json(
                    400,
                    "/v1/exercises/aggregate?group_by=yaer&metric=x&of=y&fill=z&pivot=p&sort=s&limit=0&place=nowhere&fields=id")
                .getList("errors.parameter", String.class))
        .containsExactlyInAnyOrder(
            "group_by", "metric", "of", "fill", "pivot", "sort", "limit", "place", "fields");
  }

  @Test
  void theSameQuestionHasOneAddressOneValidatorAndOneCitation() {
    Response response =
        get("/v1/exercises/aggregate?participant=CHN&metric=count&group_by=year&sort=year,-count");
    JsonPath body = response.jsonPath();
    assertThat(body.getString("links.self"))
        .isEqualTo("/v1/exercises/aggregate?group_by=year&participant=china");
    assertThat(get(body.getString("links.self")).header("ETag")).isEqualTo(response.header("ETag"));
    assertThat(get(body.getString("links.csv")).statusCode()).isEqualTo(200);
    assertThat(
            call()
                .header("If-None-Match", response.header("ETag"))
                .get(body.getString("links.self"))
                .statusCode())
        .isEqualTo(304);
    assertThat(get(body.getString("links.self") + "&cite=bibtex").asString())
        .contains("aggregate", "group\\_by=year");
    JsonPath pinned =
        json(body.getString("links.self") + "&release=" + body.getString("meta.release"));
    assertThat(pinned.getList("data")).isEqualTo(body.getList("data"));
    assertThat(pinned.getString("links.csv")).contains("release=");
  }

  @Test
  void everyFormatHoldsAllGroups() throws IOException {
    JsonPath first = json("/v1/exercises/aggregate?group_by=year,participant&limit=1");
    assertThat(first.getList("data")).hasSize(1);
    assertThat(csv(first.getString("links.csv"))).hasSize(first.getInt("totals.groups") + 1);
    assertThat(csv("/v1/exercises/aggregate.csv?group_by=year&limit=2")).hasSize(3);
    assertThat(get("/v1/exercises/aggregate.ndjson?group_by=year,participant").asString().lines())
        .hasSize(first.getInt("totals.groups"));
  }

  private Map<String, Long> counted(String select, String where) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    for (List<String> row :
        TestSql.rows(
            owner,
            select
                + ", count(distinct e.key) "
                + EXERCISES
                + " where "
                + where
                + " group by 1, 2")) {
      counts.put(row.get(0) + " " + row.get(1), Long.valueOf(row.get(2)));
    }
    return counts;
  }

  private static List<CSVRecord> csv(String path) throws IOException {
    Response response = get(path);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return CSVFormat.RFC4180
        .parse(new StringReader(new String(response.asByteArray(), StandardCharsets.UTF_8)))
        .getRecords();
  }
}
