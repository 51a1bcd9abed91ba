package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;

/** Texts by names that the editor chooses. */
public record PairsForm() implements Form<Map<String, String>> {

  @Override
  public Optional<Map<String, String>> read(YamlValue value) {
    return value.pairs();
  }

  @Override
  public Map<String, Object> schema() {
    return JsonObject.ordered(
        "type",
        "object",
        "additionalProperties",
        JsonObject.ordered("type", List.of("string", "number")));
  }
}
