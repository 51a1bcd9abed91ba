package org.khorgos.api.rest;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.ItemList;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Parameters;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseCatalogue;

/**
 * Dispatches requests, and reads the parameters that every request may have: {@code release} and
 * {@code cite}.
 */
@Singleton
public class RequestDispatcher {

  private static final Map<String, CitationStyle> CITATION_STYLES =
      Arrays.stream(CitationStyle.values())
          .collect(Collectors.toMap(CodeValue::code, Function.identity()));

  private final ReleaseCatalogue releases;
  private final ResponseCache responses;
  private final ProvenanceFactory provenances;
  private final ListResponses lists;
  private final RecordResponses records;
  private final AggregateResponses aggregates;
  private final Lists known;

  RequestDispatcher(
      ReleaseCatalogue releases,
      ResponseCache responses,
      ProvenanceFactory provenances,
      ListResponses lists,
      RecordResponses records,
      AggregateResponses aggregates,
      Lists known) {
    this.releases = releases;
    this.responses = responses;
    this.provenances = provenances;
    this.lists = lists;
    this.records = records;
    this.aggregates = aggregates;
    this.known = known;
  }

  Uni<Response> list(ListDefinition<?> dataset, UriInfo uri, HttpHeaders headers) {
    return ask(uri, headers, request -> lists.respond(dataset, request));
  }

  /**
   * Responds with what is one step below a dataset.
   *
   * @param name id of a record, or name of a list within the records
   */
  Uni<Response> below(ListDefinition<?> dataset, String name, UriInfo uri, HttpHeaders headers) {
    Optional<ItemList<?>> items =
        known.items(dataset).stream().filter(list -> list.list().equals(name)).findFirst();
    return items.isPresent()
        ? list(items.get(), uri, headers)
        : ask(uri, headers, request -> records.respond(dataset, name, request));
  }

  Uni<Response> aggregate(ListDefinition<?> dataset, UriInfo uri, HttpHeaders headers) {
    return ask(uri, headers, request -> aggregates.respond(dataset, request));
  }

  /** The body of a response that takes no query. */
  @FunctionalInterface
  public interface Fixed {
    Object in(ServedRelease release, Envelope.Links links, Envelope.Meta meta);
  }

  /**
   * Responds in JSON to a request that takes no parameters of its own.
   *
   * @param what names it in an error
   */
  public Uni<Response> fixed(UriInfo uri, HttpHeaders headers, Url url, String what, Fixed body) {
    return ask(
        uri,
        headers,
        request -> {
          request.refuse(what);
          return responses.json(
              request,
              url,
              () ->
                  body.in(
                      request.release(),
                      Envelope.Links.to(request, url),
                      Envelope.Meta.of(provenances.of(request, url))));
        });
  }

  /** Passes a request on, after the common parameters were read. */
  public Uni<Response> ask(
      UriInfo uri, HttpHeaders headers, Function<ApiRequest, Uni<Response>> endpoint) {
    // In the order of their names, so that the same request has the same address.
    Map<String, List<String>> given = new TreeMap<>(uri.getQueryParameters());
    var own = new Parameters(common(given));
    Optional<String> version = own.text("release");
    Optional<CitationStyle> cite = own.oneOf("cite", CITATION_STYLES);
    own.check("any request");
    if (version.isEmpty()) {
      return endpoint.apply(
          new ApiRequest(ServedRelease.newest(releases.current()), cite, given, headers));
    }
    check(version.get());
    return releases
        .details(version.get())
        .flatMap(
            release ->
                endpoint.apply(
                    new ApiRequest(new ServedRelease(release, true), cite, given, headers)));
  }

  /** Takes the parameters that every request may have out of those given. */
  private static Map<String, List<String>> common(Map<String, List<String>> given) {
    var common = new TreeMap<>(given);
    common.keySet().retainAll(Parameters.COMMON);
    given.keySet().removeAll(Parameters.COMMON);
    return common;
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

  /** 404 if there is no such release. */
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
