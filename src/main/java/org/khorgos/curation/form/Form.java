package org.khorgos.curation.form;

import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;

/** A kind of value that a key may have. */
public interface Form<T> {

  /** Reads a value; that it is invalid is reported. */
  Optional<T> read(YamlValue value);

  /** The JSON Schema of the value. */
  Map<String, Object> schema();

  /** Name under which the schema is defined once for all uses; empty if it is too short. */
  default String sharedAs() {
    return "";
  }
}
