package org.khorgos.curation.form;

import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.StatedValue;

/** A kind of value that a key may have. */
public interface Form<T> {

  /** Reads a value; that it is invalid is reported. */
  Optional<T> read(YamlValue value);

  /** Reads a value that is spread over keys beside which others stand. */
  default Optional<T> readKeys(YamlMapping keys) {
    return keys.value("value", true).flatMap(this::read);
  }

  /** The value as a reading has it. */
  default StatedValue stated(T value) {
    return StatedValue.of(value.toString());
  }

  /** Whether it is a number, which has a unit. */
  default boolean isNumber() {
    return false;
  }

  /** The JSON Schemas of the keys over which a value is spread. */
  default Map<String, Object> keySchemas() {
    return JsonObject.ordered("value", schema());
  }

  /** The JSON Schema of the value. */
  Map<String, Object> schema();

  /** Name under which the schema is defined once for all uses; empty if it is too short. */
  default String sharedAs() {
    return "";
  }
}
