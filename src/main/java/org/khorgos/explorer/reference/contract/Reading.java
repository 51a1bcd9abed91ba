package org.khorgos.explorer.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads an OpenAPI document. */
record Reading(JsonNode document) {

  /** Everything that can be asked, formats of one thing together, in the order of paths. */
  List<Call> calls() {
    Map<String, Operation> byPath = new LinkedHashMap<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                byPath.put(path.getKey(), operation(path.getKey(), path.getValue().path("get"))));
    Map<Operation, List<Operation>> formats = new LinkedHashMap<>();
    for (Operation operation : byPath.values()) {
      Operation main = byPath.getOrDefault(operation.stem(), operation);
      List<Operation> others = formats.computeIfAbsent(main, none -> new ArrayList<>());
      if (!operation.equals(main)) {
        others.add(operation);
      }
    }
    return formats.entrySet().stream()
        .map(entry -> new Call(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private Operation operation(String path, JsonNode operation) {
    return new Operation(
        operation.path("operationId").asText(),
        path,
        operation.at("/tags/0").asText(),
        operation.path("summary").asText(),
        operation.path("description").asText(),
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .map(this::parameter)
            .toList(),
        operation.path("responses").properties().stream()
            .map(answer -> answer(answer.getKey(), resolved(answer.getValue())))
            .sorted(Comparator.comparing(Answer::status))
            .toList());
  }

  /** A parameter that lists do not each have under their own name is that of every call. */
  private Parameter parameter(JsonNode parameter) {
    String ref = parameter.path("$ref").asText();
    boolean ofEveryCall = !ref.isEmpty() && !ref.contains(".");
    return Parameter.of(resolved(parameter), ofEveryCall);
  }

  private Answer answer(String status, JsonNode response) {
    return new Answer(
        status,
        response.path("description").asText(),
        response.path("content").properties().stream()
            .map(
                content ->
                    new Answer.Content(
                        content.getKey(), new Shape(content.getValue().path("schema"))))
            .toList(),
        response.path("headers").properties().stream()
            .map(
                header ->
                    new Answer.Header(
                        header.getKey(), resolved(header.getValue()).path("description").asText()))
            .toList());
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }
}
