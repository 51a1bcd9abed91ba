package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.ListDefinition;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@DatabaseTest
class ZipFormatTest {

  @Inject @All List<ListDefinition<?>> datasets;

  @Test
  void thePackageOfEveryDatasetHoldsWhatItsSchemaSays() throws IOException {
    for (ListDefinition<?> dataset : datasets) {
      PackageReader packaged = packaged(dataset.path() + ".zip");
      packaged.check();
      JsonPath first = json(dataset.path() + "?fields=id&limit=1000");
      assertThat(packaged.column(dataset.name(), "id"))
          .hasSize(first.getInt("page.total"))
          .doesNotHaveDuplicates()
          .startsWith(first.<String>getList("data.id").toArray(String[]::new));
    }
  }

  @Test
  void aListIsATableThatRefersToItsRecordsAndToTheSources() throws IOException {
    PackageReader packaged = packaged("/v1/exercises.zip?year=2019&fields=name,participants");
    packaged.check();
    assertThat(packaged.files())
        .containsExactly(
            "datapackage.json",
            "CITATION.cff",
            "exercises.csv",
            "exercises-participants.csv",
            "exercises-readings.csv",
            "exercises-readings-sources.csv",
            "sources.csv");
    int participants =
        json("/v1/exercises?year=2019").<List<Object>>getList("data.participants").stream()
            .mapToInt(List::size)
            .sum();
    assertThat(packaged.column("exercises-participants", "record_id")).hasSize(participants);
    PackageReader whole = packaged("/v1/exercises.zip?year=2019");
    whole.check();
    assertThat(whole.links("exercises-readings-sources"))
        .containsExactlyInAnyOrder("record_id -> exercises", "article -> sources");
    assertThat(whole.column("sources", "id"))
        .containsExactlyInAnyOrderElementsOf(
            Set.copyOf(whole.column("exercises-readings-sources", "article")));
  }

  @Test
  void theDescriptorSaysWhatItIsAndHowToCiteIt() throws IOException {
    PackageReader packaged = packaged("/v1/exercises.zip?year=2019");
    JsonNode descriptor = packaged.descriptor();
    assertThat(descriptor.path("$schema").asText())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(descriptor.path("name").asText()).isEqualTo("khorgos-exercises");
    assertThat(descriptor.at("/licenses/0/name").asText()).isEqualTo("CC-BY-4.0");
    JsonNode citation =
        new ObjectMapper()
            .valueToTree(
                new Yaml(new SafeConstructor(new LoaderOptions()))
                    .<Object>load(packaged.text("CITATION.cff")));
    assertThat(citation.path("url").asText())
        .isEqualTo(descriptor.path("homepage").asText())
        .contains("/v1/exercises.zip?year=2019&release=");
    assertThat(citation.path("version").asText()).isEqualTo(descriptor.path("version").asText());
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    String release = json("/v1/exercises?limit=1").getString("meta.release");
    byte[] one = get("/v1/agreements.zip?year=2019").asByteArray();
    byte[] other = get("/v1/agreements.zip?year=2019&release=" + release).asByteArray();
    assertThat(other).isEqualTo(one);
  }

  private static PackageReader packaged(String path) throws IOException {
    return PackageReader.of(get(path).asByteArray());
  }
}
