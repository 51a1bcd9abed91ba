package org.khorgos.curation.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.ItemStatement;
import org.khorgos.curation.file.KeyOutline;
import org.khorgos.curation.form.JsonObject;
import org.khorgos.curation.form.ReferenceForm;
import org.khorgos.curation.form.SourceForm;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;

/** The JSON Schema of an entry. Parts that occur more than once are defined once. */
final class EntrySchema {

  private final List<Dataset<?>> datasets;
  private final Map<String, String> otherKeys;
  private final List<Column<?>> columns;
  private final Map<String, Object> definitions = new TreeMap<>();
  private final StatementSchema statements = new StatementSchema(this::shared);

  /**
   * Prepares the schema of one file.
   *
   * @param otherKeys descriptions of the keys that are no public columns, by path
   * @param columns the public columns, whose descriptions are those of the keys of the same name
   */
  EntrySchema(
      List<Dataset<?>> datasets, Map<String, String> otherKeys, List<? extends Column<?>> columns) {
    this.datasets = datasets;
    this.otherKeys = otherKeys;
    this.columns = List.copyOf(columns);
  }

  /** The schema of a file that is a list of such entries. */
  Map<String, Object> file(String title, String description, KeyOutline outline) {
    Map<String, Object> schema = head(title, description);
    schema.put("type", "array");
    schema.put("items", entry(outline, "", columns));
    schema.put("$defs", definitions);
    return schema;
  }

  /** The schema of a file that is one such entry. */
  Map<String, Object> single(String title, String description, KeyOutline outline) {
    Map<String, Object> schema = head(title, description);
    schema.putAll(entry(outline, "", columns));
    return schema;
  }

  private static Map<String, Object> head(String title, String description) {
    return JsonObject.ordered(
        "$schema",
        "https://json-schema.org/draft/2020-12/schema",
        "title",
        title,
        "description",
        description);
  }

  private Map<String, Object> entry(
      KeyOutline outline, String path, List<? extends Column<?>> level) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    outline
        .keys()
        .forEach(
            (name, key) -> {
              Optional<Column<?>> column = find(name, level).or(() -> find(name, columns));
              Map<String, Object> schema =
                  key instanceof KeyOutline.Nested nested
                      ? nested(nested, path + name + ".", column)
                      : value((KeyOutline.Value) key);
              String meaning =
                  otherKeys.getOrDefault(
                      path + name,
                      column
                          .map(Column::description)
                          .orElse(ItemStatement.KEYS.getOrDefault(name, "")));
              properties.put(name, JsonObject.described(schema, meaning + target(key)));
              if (key.required()) {
                required.add(name);
              }
            });
    return JsonObject.of(properties, required);
  }

  private static Optional<Column<?>> find(String name, List<? extends Column<?>> columns) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .<Column<?>>map(column -> column)
        .findFirst();
  }

  /** Names the file that holds the ids of a reference. */
  private String target(KeyOutline.Key key) {
    return key instanceof KeyOutline.Value value
            && value.form() instanceof ReferenceForm<?> reference
        ? datasets.stream()
            .filter(dataset -> reference.type().isAssignableFrom(dataset.columns().entity()))
            .map(dataset -> " An id of " + dataset.file() + ".")
            .findFirst()
            .orElse("")
        : "";
  }

  private Map<String, Object> value(KeyOutline.Value value) {
    if (value.form() instanceof SourceForm) {
      return statements.sources();
    }
    Map<String, Object> plain = shared(value.form().sharedAs(), value.form().schema());
    Map<String, Object> schema = value.cited() ? statements.value(value.form(), plain) : plain;
    if (!value.listed()) {
      return schema;
    }
    Map<String, Object> list =
        JsonObject.ordered("type", "array", "items", schema, "uniqueItems", true);
    return value.cited() ? statements.list(list) : list;
  }

  private Map<String, Object> nested(
      KeyOutline.Nested nested, String path, Optional<Column<?>> column) {
    Optional<Columns<?>> items =
        column
            .filter(Column.Listed.class::isInstance)
            .map(listed -> ((Column.Listed<?, ?>) listed).items());
    List<Column<?>> level = new ArrayList<>();
    items.ifPresent(known -> level.addAll(known.shown()));
    String name =
        items.map(known -> known.entity().getSimpleName().toLowerCase(Locale.ROOT)).orElse("");
    Map<String, Object> schema = shared(name, entry(nested.outline(), path, level));
    if (!nested.listed()) {
      return schema;
    }
    Map<String, Object> list = JsonObject.ordered("type", "array", "items", schema);
    if (nested.required()) {
      list.put("minItems", 1);
    }
    return nested.cited() ? statements.list(list) : list;
  }

  /** A reference to a definition, unless another definition has its name. */
  private Map<String, Object> shared(String name, Map<String, Object> schema) {
    return name.isEmpty() || !definitions.computeIfAbsent(name, key -> schema).equals(schema)
        ? schema
        : JsonObject.ordered("$ref", "#/$defs/" + name);
  }
}
