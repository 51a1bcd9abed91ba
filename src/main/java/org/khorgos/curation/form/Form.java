package org.khorgos.curation.form;

import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;

/** What may be written as the value of a key. */
public interface Form<T> {

  /** Reads a value; when it cannot be read, that is noted. */
  Optional<T> read(YamlValue value);

  /** The same as a JSON Schema. */
  Map<String, Object> schema();

  /** Under which name the schema is defined once for all its uses; empty when it is too short. */
  default String sharedAs() {
    return "";
  }
}
