package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.StatedValue;

/** A reference to the record of another entry by its id. */
public record ReferenceForm<R>(Class<R> type, RecordIndex records) implements Form<R> {

  @Override
  public Optional<R> read(YamlValue value) {
    return value.text().flatMap(id -> find(id, value));
  }

  Optional<R> find(String id, YamlValue value) {
    Optional<R> found = records.find(type, id);
    return found.isPresent() ? found : value.wrong(unknown(id));
  }

  private String unknown(String id) {
    List<String> near = records.near(type, id);
    return "is not known: “"
        + id
        + "”"
        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
        + (near.isEmpty() ? "; if" : " If")
        + " it is new, add an entry with this id to "
        + records.file(type);
  }

  @Override
  public StatedValue stated(R record) {
    return StatedValue.of(((CitedRecord) record).id());
  }

  @Override
  public Map<String, Object> schema() {
    return new TextForm(TextForm.ID, "").schema();
  }
}
