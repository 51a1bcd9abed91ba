package org.khorgos.explorer.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter of a call.
 *
 * @param ofEveryCall whether calls of all lists share it
 */
public record ContractParameter(
    String name,
    boolean inPath,
    boolean required,
    boolean ofEveryCall,
    String description,
    String example,
    SchemaShape shape) {

  static ContractParameter of(JsonNode parameter, boolean ofEveryCall) {
    var shape = new SchemaShape(parameter.path("schema"));
    return new ContractParameter(
        parameter.path("name").asText(),
        parameter.path("in").asText().equals("path"),
        parameter.path("required").asBoolean(),
        ofEveryCall,
        parameter.path("description").asText(),
        parameter.has("example") ? SchemaShape.written(parameter.path("example")) : shape.example(),
        shape);
  }

  /** An example that works in a release: a release that is named is that one. */
  public String example(String release) {
    String pattern = shape.bound("pattern");
    return !pattern.isEmpty() && release.matches(pattern) ? release : example;
  }
}
