package org.khorgos.format.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Type;

/** Describes a table as a resource of a data package (Table Schema v2). */
final class TableSchema {

  private TableSchema() {}

  static String file(PackageTable table) {
    return table.name() + ".csv";
  }

  static Map<String, Object> resource(PackageTable table) {
    var resource = new LinkedHashMap<String, Object>();
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", file(table));
    resource.put("description", table.description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(PackageTable table) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put("fields", table.fields().stream().map(field -> field(table, field)).toList());
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    if (!table.links().isEmpty()) {
      schema.put("foreignKeys", table.links().stream().map(link -> link(table, link)).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(PackageTable table, PackageTable.Field field) {
    var described = new LinkedHashMap<String, Object>();
    described.put("name", field.name());
    described.put("type", field.isList() ? "string" : type(field.type()));
    described.put(
        "description",
        field.description() + (field.isList() ? " Several are joined by “; ”." : ""));
    Map<String, Object> constraints = constraints(table, field);
    if (!constraints.isEmpty()) {
      described.put("constraints", constraints);
    }
    return described;
  }

  private static Map<String, Object> constraints(PackageTable table, PackageTable.Field field) {
    var constraints = new TreeMap<String, Object>();
    if (field.required()) {
      constraints.put("required", true);
    }
    if (table.key().equals(List.of(field.name()))) {
      constraints.put("unique", true);
    }
    List<CodeValue> codes = field.type().codes();
    if (!field.isList() && !codes.isEmpty()) {
      constraints.put("enum", codes.stream().map(CodeValue::code).toList());
    }
    return constraints;
  }

  private static String type(Type type) {
    return switch (type.kind()) {
      case NUMBER -> type.isWhole() ? "integer" : "number";
      case DAY -> "date";
      case ANY -> "any";
      case TEXT, EDTF, CODE, FLAG, TERM, REFERENCE, YEARS, AT_LEAST, VERSION, SINCE, WORDS ->
          "string";
    };
  }

  /** A link to the table itself names no resource. */
  private static Map<String, Object> link(PackageTable table, PackageTable.Link link) {
    var reference = new LinkedHashMap<String, Object>();
    if (!link.table().equals(table.name())) {
      reference.put("resource", link.table());
    }
    reference.put("fields", List.of("id"));
    var key = new LinkedHashMap<String, Object>();
    key.put("fields", List.of(link.field()));
    key.put("reference", reference);
    return key;
  }
}
