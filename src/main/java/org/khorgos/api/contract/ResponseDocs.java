package org.khorgos.api.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Responses, problems among them. */
final class ResponseDocs {

  private ResponseDocs() {}

  private static final Map<Integer, String> PROBLEMS =
      Map.of(
          400, "The question has faults; all of them are listed.",
          404, "There is no such record, format or release.",
          406, "None of the accepted formats is at hand.",
          410, "The record was withdrawn.",
          414, "The URL is too long.",
          429, "The client asked for too many new responses in a minute; see `Retry-After`.",
          500, "Something failed here.",
          503,
              "The database cannot be reached, the request took too long, or too many requests"
                  + " wait; see `Retry-After`.");

  /** Those that any request can have; an unknown release is a 404. */
  private static final List<Integer> ALWAYS = List.of(400, 404, 414, 429, 500, 503);

  static Map<String, APIResponse> all() {
    var all = new LinkedHashMap<String, APIResponse>();
    // Sorted, for Map.of has another order in every run.
    new TreeMap<>(PROBLEMS)
        .forEach(
            (status, description) ->
                all.put(
                    "Problem" + status,
                    content(description, "application/problem+json", SchemaDocs.ref("Problem"))));
    all.put(
        "NotModified",
        OASFactory.createAPIResponse().description("What the client has is still right."));
    return all;
  }

  static APIResponse content(String description, String mediaType, Schema schema) {
    Content content =
        OASFactory.createContent()
            .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    return OASFactory.createAPIResponse().description(description).content(content);
  }

  /**
   * The response of an operation, with the problems that can come in its place.
   *
   * @param problems statuses besides those that any request can have
   */
  static APIResponses with(APIResponse response, int... problems) {
    APIResponses responses = OASFactory.createAPIResponses();
    responses
        .addAPIResponse("200", HeaderDocs.on(response))
        .addAPIResponse("304", ref("NotModified"));
    IntStream.concat(ALWAYS.stream().mapToInt(status -> status), IntStream.of(problems))
        .sorted()
        .forEach(
            status -> responses.addAPIResponse(String.valueOf(status), ref("Problem" + status)));
    return responses;
  }

  private static APIResponse ref(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }
}
