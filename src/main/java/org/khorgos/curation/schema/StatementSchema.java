package org.khorgos.curation.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.curation.form.CodeForm;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.JsonObject;
import org.khorgos.curation.form.SourceForm;
import org.khorgos.evidence.Relation;

/** The JSON Schemas of values and lists beside which sources and other values may stand. */
final class StatementSchema {

  private static final String SOURCES =
      "Places in sources that state it, such as mcdermott-caci-2007#5, people-sco-drills#excerpt or"
          + " \"country-codes#table: KAZ\".";

  /** Defines a schema once, under a name, and refers to it. */
  interface Definitions {
    Map<String, Object> shared(String name, Map<String, Object> schema);
  }

  private final Definitions definitions;

  StatementSchema(Definitions definitions) {
    this.definitions = definitions;
  }

  /**
   * A value, alone or with sources.
   *
   * @param plain the schema of the value alone
   */
  Map<String, Object> value(Form<?> form, Map<String, Object> plain) {
    var keys = new LinkedHashMap<>(form.keySchemas());
    keys.computeIfPresent("value", (key, schema) -> described(schema, "The value itself."));
    keys.putAll(aside(form));
    Map<String, Object> statement = JsonObject.of(keys, List.of("value"));
    String name = form.sharedAs();
    return oneOf(
        plain, name.isEmpty() ? statement : definitions.shared("stated-" + name, statement));
  }

  /** A list, alone or with sources. */
  Map<String, Object> list(Map<String, Object> list) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("items", described(list, "The list itself."));
    keys.put("sources", sources());
    keys.put("note", note());
    return oneOf(list, JsonObject.of(keys, List.of("items")));
  }

  /** A list of places in sources. */
  Map<String, Object> sources() {
    return described(
        definitions.shared(
            "sources",
            JsonObject.ordered("type", "array", "items", SourceForm.placeSchema(), "minItems", 1)),
        SOURCES);
  }

  private Map<String, Object> aside(Form<?> form) {
    return JsonObject.ordered(
        "sources", sources(),
        "note", note(),
        "others",
            described(
                JsonObject.ordered("type", "array", "items", other(form), "minItems", 1),
                "Other values that sources state."));
  }

  private Map<String, Object> other(Form<?> form) {
    var keys = new LinkedHashMap<>(form.keySchemas());
    keys.computeIfPresent("value", (key, schema) -> described(schema, "The other value."));
    if (form.isNumber()) {
      keys.put("unit", described(text(), "Unit, if it is not that of the first value."));
      keys.put("currency", described(text(), "ISO 4217 code, if it is not that of the first."));
    }
    keys.put(
        "relation",
        described(
            definitions.shared("relation", new CodeForm<>(Relation.class).schema()),
            "Relation to the first value."));
    keys.put("note", note());
    keys.put("sources", sources());
    return JsonObject.of(keys, List.of("value", "relation", "sources"));
  }

  private static Map<String, Object> note() {
    return described(text(), "Remark of the editors on this value.");
  }

  private static Map<String, Object> text() {
    return JsonObject.ordered("type", List.of("string", "number"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> described(Object schema, String description) {
    var described = JsonObject.ordered("description", description);
    ((Map<String, Object>) schema).forEach(described::putIfAbsent);
    return described;
  }

  private static Map<String, Object> oneOf(Map<String, Object> one, Map<String, Object> other) {
    return JsonObject.ordered("anyOf", List.of(one, other));
  }
}
