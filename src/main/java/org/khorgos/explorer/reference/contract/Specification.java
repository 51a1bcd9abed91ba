package org.khorgos.explorer.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract as it is served, read once, when it is first wanted. */
@Singleton
public class Specification {

  private final OpenApiDocumentService service;
  private final ObjectMapper json;
  private volatile @Nullable Read read;

  Specification(OpenApiDocumentService service, ObjectMapper json) {
    this.service = service;
    this.json = json;
  }

  private record Read(JsonNode document, List<ContractCall> calls, String digest) {}

  /** Everything that can be asked, in the order of the contract. */
  public List<ContractCall> calls() {
    return read().calls();
  }

  /** The call to which an operation belongs. */
  public Optional<ContractCall> call(String operation) {
    return calls().stream()
        .filter(call -> call.operations().stream().anyMatch(one -> one.id().equals(operation)))
        .findFirst();
  }

  /** What calls are about, with a description, in the order of the contract. */
  public Map<String, String> tags() {
    var tags = new LinkedHashMap<String, String>();
    read()
        .document()
        .path("tags")
        .forEach(tag -> tags.put(tag.path("name").asText(), tag.path("description").asText()));
    return tags;
  }

  /** Names of all schemas. */
  public List<String> schemas() {
    return read().document().at("/components/schemas").properties().stream()
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  public SchemaShape schema(String name) {
    return new SchemaShape(read().document().path("components").path("schemas").path(name));
  }

  /** Changes when the contract does. */
  public String digest() {
    return read().digest();
  }

  private Read read() {
    @Nullable Read known = read;
    if (known == null) {
      byte[] bytes = service.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
      try {
        JsonNode document = json.readTree(bytes);
        known =
            new Read(
                document,
                new ContractReader(document).calls(),
                Integer.toHexString(Arrays.hashCode(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      read = known;
    }
    return known;
  }
}
