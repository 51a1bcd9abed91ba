package org.khorgos.explorer.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads an OpenAPI document. */
record ContractReader(JsonNode document) {

  /** Everything that can be asked, formats of one thing together, in the order of paths. */
  List<ContractCall> calls() {
    Map<String, ContractOperation> byPath = new LinkedHashMap<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                byPath.put(path.getKey(), operation(path.getKey(), path.getValue().path("get"))));
    Map<ContractOperation, List<ContractOperation>> formats = new LinkedHashMap<>();
    for (ContractOperation operation : byPath.values()) {
      ContractOperation main = byPath.getOrDefault(operation.stem(), operation);
      List<ContractOperation> others = formats.computeIfAbsent(main, none -> new ArrayList<>());
      if (!operation.equals(main)) {
        others.add(operation);
      }
    }
    return formats.entrySet().stream()
        .map(entry -> new ContractCall(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private ContractOperation operation(String path, JsonNode operation) {
    return new ContractOperation(
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
            .sorted(Comparator.comparing(ContractResponse::status))
            .toList());
  }

  /** A parameter that lists do not each have under their own name is that of every call. */
  private ContractParameter parameter(JsonNode parameter) {
    String ref = parameter.path("$ref").asText();
    boolean ofEveryCall = !ref.isEmpty() && !ref.contains(".");
    return ContractParameter.of(resolved(parameter), ofEveryCall);
  }

  private ContractResponse answer(String status, JsonNode response) {
    return new ContractResponse(
        status,
        response.path("description").asText(),
        response.path("content").properties().stream()
            .map(
                content ->
                    new ContractResponse.Content(
                        content.getKey(), new SchemaShape(content.getValue().path("schema"))))
            .toList(),
        response.path("headers").properties().stream()
            .map(
                header ->
                    new ContractResponse.Header(
                        header.getKey(), resolved(header.getValue()).path("description").asText()))
            .toList());
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }
}
