package org.khorgos.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.api.cite.CitationStyle;

/** Holds every answer of a test against the contract: path, status, media type and schema. */
public final class ContractFilter implements Filter {

  /** Left out of the contract's answers, or every client would have to tell them from the data. */
  private static final Set<String> CITATIONS =
      Arrays.stream(CitationStyle.values())
          .map(CitationStyle::mediaType)
          .collect(Collectors.toSet());

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getRawPath().replaceAll("/$", "");
    boolean hasBody = !request.getMethod().equals("HEAD") && !response.asString().isEmpty();
    if (path.startsWith("/v1") && hasBody) {
      check(path, response);
    }
    return response;
  }

  private static void check(String path, Response response) {
    String mediaType = response.contentType().replaceAll(";.*", "");
    var contract = PublishedContract.get();
    if (response.statusCode() >= 400) {
      assertThat(mediaType)
          .as("media type of a problem at %s", path)
          .isEqualTo("application/problem+json");
      contract.check("Problem", body(response));
    } else if (mediaType.equals("application/json")) {
      JsonNode schema = contract.schema(path, response.statusCode(), mediaType);
      contract.check(schema.path("$ref").asText().replaceAll(".*/", ""), body(response));
    } else if (!CITATIONS.contains(mediaType)) {
      contract.schema(path, response.statusCode(), mediaType);
    }
  }

  private static JsonNode body(Response response) {
    try {
      return JSON.readTree(response.asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
