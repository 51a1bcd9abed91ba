package org.khorgos.curation.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of another entry, named by its id. */
record ReferenceForm<R>(Class<R> type) implements Form<R> {

  @Override
  public Optional<R> read(YamlValue value) {
    return value.text().flatMap(id -> find(id, value));
  }

  private Optional<R> find(String id, YamlValue value) {
    LoadContext reading = value.keys().reading();
    Optional<R> found = reading.find(type, id);
    return found.isPresent() ? found : value.wrong(unknown(id, reading));
  }

  private String unknown(String id, LoadContext reading) {
    List<String> near = reading.near(type, id);
    return "is not known: “"
        + id
        + "”"
        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
        + (near.isEmpty() ? "; if" : " If")
        + " it is new, add an entry with this id to "
        + reading.file(type);
  }

  @Override
  public Map<String, Object> schema() {
    return new TextForm(TextForm.ID, "").schema();
  }
}
