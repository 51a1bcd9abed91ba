package org.khorgos.curation.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema, each in the order in which it is to be read. */
public final class JsonObject {

  private JsonObject() {}

  /** Names and values by turns. */
  public static Map<String, Object> ordered(Object... namesAndValues) {
    var ordered = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      ordered.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return ordered;
  }

  /** An object with these keys and no others. */
  public static Map<String, Object> of(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object =
        ordered("type", "object", "additionalProperties", false, "properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }

  /** The same, and what it means; empty when nothing more is to be said. */
  public static Map<String, Object> described(Map<String, Object> schema, String description) {
    var described = new LinkedHashMap<String, Object>();
    if (!description.isEmpty()) {
      described.put("description", description);
    }
    described.putAll(schema);
    return described;
  }
}
