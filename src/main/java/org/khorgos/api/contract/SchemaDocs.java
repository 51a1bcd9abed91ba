package org.khorgos.api.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.format.Format;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemList;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/**
 * The schemas of one dataset: the row of a list, of which {@code fields} may leave out all but the
 * id; the whole record; and both in their envelopes.
 */
final class SchemaDocs {

  private final Columns<?> columns;
  private final String name;
  private final boolean isView;

  SchemaDocs(ListDefinition<?> dataset) {
    this.columns = dataset.columns();
    this.isView = dataset.isView();
    this.name = name(dataset);
  }

  /** Name of the schema of a record, with which those of its other schemas begin. */
  private static String name(ListDefinition<?> dataset) {
    return dataset instanceof ItemList<?> items
        ? name(items.dataset()) + capitalised(items.list())
        : dataset.columns().entity().getSimpleName();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String row(ListDefinition<?> dataset) {
    return name(dataset) + "Row";
  }

  static String page(ListDefinition<?> dataset) {
    return name(dataset) + "Page";
  }

  static String respond(ListDefinition<?> dataset) {
    return name(dataset) + "Answer";
  }

  Map<String, Schema> all() {
    var all = new LinkedHashMap<String, Schema>();
    columns.shown().forEach(column -> addItems(column, all));
    columns.enriched().forEach((include, column) -> enrich(include, column, all));
    all.put(
        name + "Row",
        object(columns, "A record in a list. With fields, only the columns it names are there.")
            .required(columns.identity()));
    all.put(name + "Page", page());
    if (!isView) {
      all.put(name, whole());
      all.put(name + "Answer", respond());
    }
    return all;
  }

  /** Adds the schemas of the objects in a list, and of those in their lists. */
  private static void addItems(Column<?> column, Map<String, Schema> all) {
    if (column.items().shown().isEmpty()) {
      return;
    }
    all.put(itemName(column), object(column.items(), column.description()));
    column.items().shown().forEach(inner -> addItems(inner, all));
  }

  /** Adds what objects hold only if {@code include} asks for it. */
  private void enrich(String include, Column<?> column, Map<String, Schema> all) {
    Column<?> plain = columns.find(column.name()).orElseThrow();
    for (Column<?> inner : column.items().shown()) {
      plain
          .items()
          .find(inner.name())
          .filter(known -> !known.isSingle())
          .map(known -> Objects.requireNonNull(all.get(itemName(known))))
          .ifPresent(
              schema ->
                  inner.items().shown().stream()
                      .filter(more -> !schema.getProperties().containsKey(more.name()))
                      .forEach(
                          more ->
                              schema.addProperty(
                                  more.name(),
                                  property(more)
                                      .description(
                                          more.description()
                                              + " With `include="
                                              + include
                                              + "`."))));
    }
  }

  static String table(DerivedTable table) {
    return name(table.dataset()) + capitalised(table.name());
  }

  /** The schemas of a table made from the records: its row, and all in an envelope. */
  static Map<String, Schema> all(DerivedTable table) {
    Schema row = type(SchemaType.OBJECT).description("A row of the table");
    for (Column<?> column : table.columns()) {
      Schema property =
          table.objects().containsKey(column.name())
              ? array(ref(table.objects().get(column.name()))).description(column.description())
              : property(column);
      row.addProperty(column.name(), property).addRequired(column.name());
    }
    Schema response =
        enveloped(array(ref(table(table) + "Row")).description("The rows"), table.summary());
    return new TreeMap<>(Map.of(table(table) + "Row", row, table(table), response));
  }

  private static String itemName(Column<?> list) {
    return list.items().entity().getSimpleName();
  }

  private Schema whole() {
    Schema schema = object(columns, "A whole record.");
    schema.addProperty(
        "related", array(ref("Relation")).description("Records that refer to this one"));
    schema.addRequired("related");
    columns.onRequest().forEach(column -> schema.addRequired(column.name()));
    return schema;
  }

  private Schema page() {
    Schema facets =
        type(SchemaType.OBJECT)
            .description("Counts for each of the facets asked for, by filter")
            .additionalPropertiesSchema(ref("Facet"));
    return type(SchemaType.OBJECT)
        .description("A page of records")
        .addProperty("data", array(ref(name + "Row")).description("The records"))
        .addProperty("page", ref("PageInfo"))
        .addProperty("facets", facets)
        .addProperty("links", ref("Links"))
        .addProperty("meta", ref("Meta"))
        .required(List.of("data", "page", "facets", "links", "meta"));
  }

  private Schema respond() {
    return enveloped(ref(name), "A whole record in its envelope");
  }

  private static Schema enveloped(Schema data, String description) {
    return type(SchemaType.OBJECT)
        .description(description)
        .addProperty("data", data)
        .addProperty("links", ref("Links"))
        .addProperty("meta", ref("Meta"))
        .required(List.of("data", "links", "meta"));
  }

  private static Schema object(Columns<?> columns, String description) {
    Schema schema = type(SchemaType.OBJECT).description(description);
    for (Column<?> column : columns.shown()) {
      schema.addProperty(column.name(), property(column));
      if (!column.isOnRequest() && column.role() != Role.MATCHED) {
        schema.addRequired(column.name());
      }
    }
    return schema;
  }

  private static Schema property(Column<?> column) {
    Schema schema =
        column.match(
            one -> one.required() ? value(one.type()) : nullable(value(one.type())),
            many -> array(value(many.type())),
            listed -> array(ref(itemName(listed))));
    return schema.description(column.description());
  }

  private static Schema nullable(Schema value) {
    if (value.getEnumeration() != null) {
      var values = new ArrayList<Object>(value.getEnumeration());
      values.add(null);
      value.setEnumeration(values);
    }
    return value.addType(SchemaType.NULL);
  }

  /** One value of a column of this type. */
  static Schema value(Type type) {
    return switch (type.kind()) {
      case CODE ->
          type(SchemaType.STRING)
              .enumeration(type.codes().stream().<Object>map(CodeValue::code).toList());
      case NUMBER -> type(type.isWhole() ? SchemaType.INTEGER : SchemaType.NUMBER);
      case FLAG -> type(SchemaType.BOOLEAN);
      case DAY -> type(SchemaType.STRING).format("date");
      case ANY -> type(SchemaType.NUMBER).addType(SchemaType.STRING);
      case TEXT, EDTF, TERM, REFERENCE, YEARS, AT_LEAST, VERSION, SINCE, WORDS ->
          type(SchemaType.STRING);
    };
  }

  /** What a format writes. */
  static Schema written(Format format) {
    if (format.mediaType().endsWith("+json")) {
      return type(SchemaType.OBJECT);
    }
    return format.isBinary() ? binary(format.mediaType()) : type(SchemaType.STRING);
  }

  static Schema binary(String mediaType) {
    return type(SchemaType.STRING).format("binary").contentMediaType(mediaType);
  }

  static Schema array(Schema items) {
    return type(SchemaType.ARRAY).items(items);
  }

  static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  static Schema type(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
