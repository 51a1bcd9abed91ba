package org.khorgos.curation.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a JSON Schema, with keys in a readable order. */
public final class JsonObject {

  private JsonObject() {}

  /** An object from alternating names and values. */
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

  /** The same with a description, unless that is empty. */
  public static Map<String, Object> described(Map<String, Object> schema, String description) {
    var described = new LinkedHashMap<String, Object>();
    if (!description.isEmpty()) {
      described.put("description", description);
    }
    described.putAll(schema);
    return described;
  }
}
