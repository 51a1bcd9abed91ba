package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.khorgos.explorer.Browser.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;

/** What is to be copied is run, where there is something to run it with. */
@DatabaseTest
class CodeSnippetsTest {

  private static final String CHART = "/charts/exercises?participant=china&year=2018..2019";
  private static final long SECONDS = 60;

  @ParameterizedTest
  @CsvSource({
    "curl, sh, -c",
    "javascript, node, --input-type=module -e",
    "python, python3, -c",
  })
  void aCallThatIsRunGetsTheAnswer(String name, String program, String option) throws Exception {
    assumeThat(find(program)).as("%s is not here: its call is not tried", program).isPresent();
    String printed = run(program, option, text(name));
    String label =
        Api.json("/v1/exercises/aggregate?group_by=year,participant&participant=china&year=2018")
            .getString("data[0].participant_label");
    assertThat(printed).contains("2018", "2019", label).doesNotContain("2017");
  }

  @Test
  void everyCallHasTheWholeAddress() throws IOException {
    String response = page(CHART).expectFirst("figure").attr("data-answer");
    String csv = response.replace("/aggregate?", "/aggregate.csv?");
    String server = Api.json("/v1").getString("meta.permalink").replaceFirst("/v1.*", "");
    List<Element> calls = page(CHART).select(".calls li");
    assertThat(calls).hasSize(8);
    for (Element call : calls) {
      String text = call.expectFirst("pre").wholeText();
      assertThat(text.contains(server + response) || text.contains(server + csv)).as(text).isTrue();
      assertThat(call.select("button.copy[aria-label]")).hasSize(1);
    }
    JsonNode query = new ObjectMapper().readTree(text(CHART, "grafana"));
    assertThat(query.path("url").asText()).isEqualTo(server + response);
    assertThat(query.path("root_selector").asText()).isEqualTo("data");
    assertThat(text(CHART, "sheets")).isEqualTo("=IMPORTDATA(\"" + server + csv + "\")");
    assertThat(Api.get(csv).statusCode()).isEqualTo(200);
  }

  @Test
  void whatHasNoTableIsNotOfferedAsOne() {
    List<Element> calls = page("/charts/network?actor_kind=state").select(".calls li");
    assertThat(calls).hasSize(6).noneMatch(call -> call.text().contains(".csv"));
  }

  private static String text(String name) {
    // Tests run on a port of their own.
    Matcher local = Pattern.compile("http://localhost:\\d+").matcher(text(CHART, name));
    return local.replaceAll("http://localhost:" + RestAssured.port);
  }

  private static String text(String page, String name) {
    return page(page).expectFirst(".call-" + name + " pre").wholeText().strip();
  }

  private static Optional<String> find(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst();
  }

  private static String run(String program, String options, String text)
      throws IOException, InterruptedException {
    var command =
        Stream.of(Stream.of(program), Stream.of(options.split(" ")), Stream.of(text))
            .flatMap(part -> part)
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
