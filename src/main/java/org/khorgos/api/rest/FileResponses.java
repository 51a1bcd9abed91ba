package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.EncodedResponse;
import org.khorgos.api.transport.FormatOptions;
import org.khorgos.api.transport.Negotiation;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.SpoolDirectory;
import org.khorgos.format.Format;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Responds with a complete result in another format than JSON. */
@Singleton
class FileResponses {

  private final QueryResults results;
  private final Negotiation negotiation;
  private final ResponseCache responses;
  private final ProvenanceFactory provenances;
  private final SpoolDirectory spool;

  FileResponses(
      QueryResults results,
      Negotiation negotiation,
      ResponseCache responses,
      ProvenanceFactory provenances,
      SpoolDirectory spool) {
    this.results = results;
    this.negotiation = negotiation;
    this.responses = responses;
    this.provenances = provenances;
    this.spool = spool;
  }

  <E> Uni<Response> respond(ListDefinition<E> dataset, Format format, ApiRequest request) {
    negotiation.check(format, dataset.columns().shown());
    var given = new LinkedHashMap<>(request.parameters());
    Set<String> switches = FormatOptions.take(format, given);
    Query<E> query = QueryParser.parse(dataset, given, false, request.release().vocabularies());
    Url url = new Url(dataset.path(), query.parameters());
    Query<E> read = query.toBuilder().showing(needed(dataset, format)).build();
    return write(
        request, url, format, switches, provenance -> results.of(read, query.shown(), provenance));
  }

  /** Writes a result, whatever it is made from. */
  Uni<Response> write(
      ApiRequest request,
      Url url,
      Format format,
      Set<String> switches,
      Function<Provenance, Result> result) {
    var parameters = new TreeMap<>(url.parameters());
    switches.forEach(name -> parameters.put(name, "true"));
    Url written = new Url(url.path(), parameters).suffixed("." + format.suffix());
    return responses.respond(
        request,
        written,
        format.contentType(),
        () -> {
          Result made = result.apply(provenances.of(request, written));
          return EncodedResponse.of(
              out -> format.write(made, switches, out),
              spool,
              headers(made, format, request.release().pin(url)));
        });
  }

  private static <E> Set<String> needed(ListDefinition<E> dataset, Format format) {
    return dataset.columns().shown().stream()
        .filter(format::needs)
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  private Map<String, String> headers(Result result, Format format, Url query) {
    var headers = new TreeMap<String, String>();
    headers.put(HttpHeaders.CONTENT_DISPOSITION, disposition(result, format));
    format
        .describedBy()
        .ifPresent(
            suffix ->
                headers.put(
                    HttpHeaders.LINK,
                    "<%s>; rel=\"describedby\"; type=\"%s\""
                        .formatted(query.suffixed("." + suffix), negotiation.mediaType(suffix))));
    return headers;
  }

  private static String disposition(Result result, Format format) {
    return "inline; filename=\"khorgos-%s-%s.%s\""
        .formatted(result.name(), result.provenance().release(), format.suffix());
  }
}
