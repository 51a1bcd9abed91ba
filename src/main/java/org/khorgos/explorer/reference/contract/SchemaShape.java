package org.khorgos.explorer.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a value looks like: a schema of the contract. */
public record SchemaShape(JsonNode schema) {

  private static final String REFERENCE = "#/components/schemas/";
  private static final String NULL = "null";

  /** The name of the schema that stands elsewhere in place of this one. */
  public Optional<String> reference() {
    return Optional.of(text("$ref"))
        .filter(ref -> ref.startsWith(REFERENCE))
        .map(ref -> ref.substring(REFERENCE.length()));
  }

  public String description() {
    return text("description");
  }

  /** {@code string}, {@code integer} and so on; {@code object} where nothing is said. */
  public String type() {
    return types().filter(type -> !type.equals(NULL)).findFirst().orElse("object");
  }

  public boolean isNullable() {
    return types().anyMatch(NULL::equals);
  }

  private Stream<String> types() {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? texts(type).stream()
        : Stream.of(type).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  /** Names of the schemas it refers to, at any depth. */
  public Set<String> mentions() {
    return schema.findValuesAsText("$ref").stream()
        .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
  }

  /** A format such as {@code date}; empty for none. */
  public String format() {
    return text("format");
  }

  public boolean isList() {
    return type().equals("array");
  }

  /** What is in a list, or under the names of a map. */
  public SchemaShape items() {
    return new SchemaShape(isList() ? schema.path("items") : schema.path("additionalProperties"));
  }

  public boolean isMap() {
    return schema.path("additionalProperties").size() > 0;
  }

  /** The values it may have; none where it is no code. */
  public List<String> codes() {
    return texts(schema.path("enum"));
  }

  /** The fields of an object, in their order. */
  public List<Field> fields() {
    List<String> required = texts(schema.path("required"));
    return schema.path("properties").properties().stream()
        .map(
            field ->
                new Field(
                    field.getKey(),
                    required.contains(field.getKey()),
                    new SchemaShape(field.getValue())))
        .toList();
  }

  /** An example; a list is written as a parameter takes it. Empty for none. */
  public String example() {
    return written(schema.at("/examples/0"));
  }

  /** What holds when nothing is given; empty where nothing does. */
  public String otherwise() {
    return written(schema.path("default"));
  }

  /** A bound such as {@code maximum}; empty for none. */
  public String bound(String name) {
    return schema.path(name).asText();
  }

  public int mostItems() {
    return schema.path("maxItems").asInt(Integer.MAX_VALUE);
  }

  private String text(String name) {
    return schema.path(name).asText();
  }

  static String written(JsonNode value) {
    return value.isArray() ? String.join(",", texts(value)) : value.asText();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(item -> !item.isNull())
        .map(item -> item.isContainerNode() ? item.toString() : item.asText())
        .toList();
  }

  /** A field of an object. */
  public record Field(String name, boolean required, SchemaShape shape) {}
}
