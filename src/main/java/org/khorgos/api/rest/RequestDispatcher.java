package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseCatalogue;
import org.khorgos.release.ServedRelease;

/**
 * Takes a request to whoever answers it, and takes care of what may be asked of every answer: the
 * release that is to give it, and how to cite it.
 */
@Singleton
public class RequestDispatcher {

  private static final int NOT_FOUND = 404;

  private final ReleaseCatalogue releases;
  private final ResponseCache answers;
  private final ListResponses lists;
  private final RecordResponses records;
  private final AggregateResponses aggregates;

  RequestDispatcher(
      ReleaseCatalogue releases,
      ResponseCache answers,
      ListResponses lists,
      RecordResponses records,
      AggregateResponses aggregates) {
    this.releases = releases;
    this.answers = answers;
    this.lists = lists;
    this.records = records;
    this.aggregates = aggregates;
  }

  Uni<Response> list(ListDefinition<?> dataset, UriInfo uri, HttpHeaders headers) {
    return ask(uri, headers, request -> lists.answer(dataset, request));
  }

  Uni<Response> record(ListDefinition<?> dataset, String id, UriInfo uri, HttpHeaders headers) {
    return ask(uri, headers, request -> records.answer(dataset, id, request));
  }

  Uni<Response> aggregate(ListDefinition<?> dataset, UriInfo uri, HttpHeaders headers) {
    return aggregate(dataset, uri, headers, Map.of());
  }

  /**
   * Answers with groups of the records of a list.
   *
   * @param given parameters that hold where the request does not give them
   */
  public Uni<Response> aggregate(
      ListDefinition<?> dataset, UriInfo uri, HttpHeaders headers, Map<String, String> given) {
    return ask(
        uri,
        headers,
        request -> {
          var parameters = new LinkedHashMap<>(request.parameters());
          given.forEach((name, value) -> parameters.putIfAbsent(name, List.of(value)));
          return aggregates.answer(
              dataset,
              new ApiRequest(request.release(), request.cite(), parameters, request.headers()));
        });
  }

  /** What is answered, in an edition, with what stands beside it. */
  @FunctionalInterface
  public interface Fixed {
    Object in(ServedRelease release, Envelope.Links links, Envelope.Meta meta);
  }

  /**
   * Answers, in JSON, with what takes no question.
   *
   * @param what names it in an error
   */
  public Uni<Response> fixed(UriInfo uri, HttpHeaders headers, Url url, String what, Fixed body) {
    return ask(
        uri,
        headers,
        request -> {
          request.refuse(what);
          return answers.json(
              request,
              url,
              () ->
                  body.in(
                      request.release(),
                      Envelope.Links.to(request, url),
                      answers.meta(request, url)));
        });
  }

  /** Answers a request whose question is read by whoever answers it. */
  public Uni<Response> ask(
      UriInfo uri, HttpHeaders headers, Function<ApiRequest, Uni<Response>> endpoint) {
    // They come in any order, and faults are told in that of the parameters.
    Map<String, List<String>> parameters = new TreeMap<>(uri.getQueryParameters());
    Optional<String> version = take("release", parameters);
    Optional<CitationStyle> cite = take("cite", parameters).map(RequestDispatcher::style);
    if (version.isEmpty()) {
      return endpoint.apply(new ApiRequest(releases.current(), cite, parameters, headers));
    }
    check(version.get());
    return releases
        .pinned(version.get())
        .flatMap(release -> endpoint.apply(new ApiRequest(release, cite, parameters, headers)));
  }

  /** Refuses parameters where none can be given. */
  public void refuse(UriInfo uri, String what) {
    List<ParameterError> errors =
        uri.getQueryParameters().entrySet().stream()
            .map(
                given ->
                    ParameterError.of(
                        given.getKey(),
                        String.join(",", given.getValue()),
                        "is not a parameter of " + what + ", which takes none"))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
  }

  private static Optional<String> take(String name, Map<String, List<String>> parameters) {
    @Nullable List<String> values = parameters.remove(name);
    if (values != null && values.size() > 1) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(
                  name, String.join(",", values), "is given several times: give one")));
    }
    if (values != null && values.get(0).isBlank()) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(name, values.get(0), "has no value: leave it out or give one")));
    }
    return Optional.ofNullable(values).map(given -> given.get(0).strip());
  }

  private static CitationStyle style(String text) {
    List<String> codes = Arrays.stream(CitationStyle.values()).map(CodeValue::code).toList();
    return Arrays.stream(CitationStyle.values())
        .filter(style -> style.code().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidQueryException(
                    List.of(
                        new ParameterError(
                            "cite", text, "is not known", codes, Vocabulary.near(text, codes)))));
  }

  /** Refuses a release that there is none of. */
  public void check(String release) {
    List<String> known = releases.versions();
    if (!known.contains(release)) {
      throw new ProblemException(
          NOT_FOUND,
          "There is no release “" + release + "”; there are " + String.join(", ", known) + ".",
          List.of(
              new ParameterError(
                  "release", release, "is not known", known, Vocabulary.near(release, known))));
    }
  }
}
