package org.khorgos.curation.form;

import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;

/** A text that no other entry of the file has under the same key. */
public record UniqueTextForm(String key, TextForm form, RecordIndex records)
    implements Form<String> {

  @Override
  public Optional<String> read(YamlValue value) {
    Optional<String> text = form.read(value);
    text.flatMap(unique -> records.addUnique(key, unique, value.position()))
        .ifPresent(line -> value.error("stands in another entry too, in line " + line));
    return text;
  }

  @Override
  public Map<String, Object> schema() {
    return form.schema();
  }
}
