package org.khorgos.curation.file;

import java.util.Map;
import java.util.Optional;

/** What may be written as the value of a key. */
interface Form<T> {

  /** Reads a value; when it cannot be read, that is noted. */
  Optional<T> read(YamlValue value);

  /** The same as a JSON Schema. */
  Map<String, Object> schema();

  /** Under which name the schema is defined once for all its uses; empty when it is too short. */
  default String sharedAs() {
    return "";
  }
}
