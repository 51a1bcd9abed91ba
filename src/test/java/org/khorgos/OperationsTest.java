package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What docs/operations says of metrics and settings is so. */
@DatabaseTest
class OperationsTest {

  private static final Path DOCS = Path.of("docs/operations");

  /** Names with an underscore; functions and labels of PromQL that we use are listed. */
  private static final Pattern METRIC = Pattern.compile("[a-z]+(_[a-z]+)+");

  private static final Set<String> NO_METRICS = Set.of("histogram_quantile", "rate_interval");

  private static final Pattern SETTING =
      Pattern.compile("(?:name = |Value\\()\\s*\"(khorgos(\\.[a-z-]+)+)\"");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(khorgos\\.[a-z.-]+)` \\| (?:`(.*?)`)? *\\| .+ \\|$");

  @Test
  void everyMetricOfTheDashboardIsGiven() throws IOException {
    JsonNode dashboard = new ObjectMapper().readTree(DOCS.resolve("dashboard.json").toFile());
    assertAreGiven(dashboard.findValuesAsText("expr"));
  }

  @Test
  void everyMetricOfTheAlertsIsGivenAndEveryAlertIsExplained() throws IOException {
    var rules = new ObjectMapper().valueToTree(load("alerts.yml"));
    assertAreGiven(rules.findValuesAsText("expr"));
    String runbook = Files.readString(DOCS.resolve("runbook.md"));
    assertThat(rules.findValuesAsText("alert"))
        .hasSizeGreaterThan(9)
        .allSatisfy(alert -> assertThat(runbook).contains("`" + alert + "`"));
  }

  private static Object load(String file) throws IOException {
    return new Yaml().load(Files.readString(DOCS.resolve(file)));
  }

  private static void assertAreGiven(List<String> expressions) {
    Set<String> given = given();
    Set<String> named =
        expressions.stream()
            .flatMap(expression -> METRIC.matcher(expression).results())
            .map(MatchResult::group)
            .filter(Predicate.not(NO_METRICS::contains))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(9);
    assertThat(given).containsAll(named);
  }

  private static Set<String> given() {
    Api.get("/v1/exercises?limit=1");
    return metrics()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(Collectors.toSet());
  }

  private static String metrics() {
    return RestAssured.given().accept("text/plain; version=0.0.4").get("/q/metrics").asString();
  }

  /** A path that came before is answered before its resource is looked for. */
  @ParameterizedTest
  @CsvSource({
    "/v1/exercises/center-2019,               200, /v1/exercises/{id}",
    "/v1/exercises/invented-by-a-client,      404, /v1/exercises/{id}",
    "/invented-by-a-client,                   404, /{path}",
    "//invented-by-a-client,                  404, /{path}",
    "/v1/exercises/invented-by-a-client/x/y,  404, /{path}",
    "/v1/invented-by-a-client%zz,             400, /{path}",
    "/static/invented-by-a-client,            404, /{path}",
  })
  void aPathThatAClientInventsIsNotMeasured(String path, int status, String uri)
      throws IOException {
    for (int i = 0; i < 2; i++) {
      assertThat(statusLine(path)).contains(" " + status + " ");
    }
    assertThat(metrics())
        .contains("status=\"" + status + "\",uri=\"" + uri + "\"")
        .doesNotContain("invented", "uri=\"/v1/exercises/center-2019\"");
  }

  /** As bytes, since clients mend or refuse such paths themselves. */
  private static String statusLine(String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void responsesAreCountedByWhereTheyCameFrom() {
    String path = "/v1/exercises?limit=7";
    double fresh = count("new");
    String etag = Api.get(path).header("ETag");
    assertThat(count("new")).isEqualTo(fresh + 1);
    double cached = count("cache");
    Api.get(path);
    assertThat(count("cache")).isEqualTo(cached + 1);
    double same = count("not-modified");
    Api.call().header("If-None-Match", etag).get(path);
    assertThat(count("not-modified")).isEqualTo(same + 1);
  }

  private static double count(String origin) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith("khorgos_responses_total{origin=\"" + origin + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  @Test
  void everySettingIsListedWithItsDefault() throws IOException {
    Set<String> listed =
        Files.readAllLines(DOCS.resolve("settings.md")).stream()
            .map(ROW::matcher)
            .filter(row -> row.matches())
            .map(row -> row.group(1) + "=" + (row.group(2) == null ? "" : row.group(2)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(settings());
  }

  /** With a default in application.properties, or read by a class without one. */
  private static Set<String> settings() throws IOException {
    Set<String> settings =
        Files.readAllLines(Path.of("src/main/resources/application.properties")).stream()
            .filter(line -> line.startsWith("khorgos."))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> withDefault =
        settings.stream().map(line -> line.split("=", 2)[0]).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        SETTING
            .matcher(Files.readString(file))
            .results()
            .map(literal -> literal.group(1))
            .filter(name -> !withDefault.contains(name))
            .forEach(name -> settings.add(name + "="));
      }
    }
    return settings;
  }
}
