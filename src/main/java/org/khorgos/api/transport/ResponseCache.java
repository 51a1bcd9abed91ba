package org.khorgos.api.transport;

import static jakarta.ws.rs.core.Response.Status.NOT_ACCEPTABLE;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.cite.CitationText;
import org.khorgos.api.metrics.ResponseMeter;
import org.khorgos.api.problem.HtmlHeaders;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.format.Json;
import org.khorgos.format.Provenance;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseCatalogue;

/**
 * Caches responses as bytes, by their ETag, which follows from release and canonical address. A
 * query is run once, however many clients wait for it. See decision 6.
 */
@Singleton
public class ResponseCache {

  private static final String CACHING = "public, max-age=300, stale-while-revalidate=86400";
  static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String LINKS =
      """
      </q/openapi>; rel="service-desc"; type="application/yaml", \
      </reference>; rel="service-doc"; type="text/html", \
      </v1>; rel="describedby"; type="application/json", \
      <https://creativecommons.org/licenses/by/4.0/>; rel="license\"\
      """;

  private final AsyncCache<String, EncodedResponse> kept;
  private final ReleaseCatalogue releases;
  private final Negotiation negotiation;
  private final Json json;
  private final ProvenanceFactory provenances;
  private final WorkQueue queue;
  private final CurrentVertxRequest request;
  private final BuildDigest build;
  private final ResponseMeter meter;

  ResponseCache(
      ReleaseCatalogue releases,
      Negotiation negotiation,
      Json json,
      ProvenanceFactory provenances,
      WorkQueue queue,
      CurrentVertxRequest request,
      BuildDigest build,
      SpoolDirectory spool,
      ResponseMeter meter,
      @ConfigProperty(name = "khorgos.cache.bytes") long bytes) {
    this.releases = releases;
    this.negotiation = negotiation;
    this.json = json;
    this.provenances = provenances;
    this.queue = queue;
    this.request = request;
    this.build = build;
    this.meter = meter;
    kept =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String key, EncodedResponse written) -> key.length() + written.weight())
            .buildAsync();
    spool.givesWay(() -> kept.synchronous().asMap().values().removeIf(EncodedResponse::isInFile));
  }

  /** A response that exists in JSON alone. */
  public Uni<Response> json(ApiRequest request, Url url, Supplier<?> body) {
    if (negotiation.format(request.headers()).isPresent()) {
      throw new ProblemException(NOT_ACCEPTABLE, "This is given as JSON only.", List.of());
    }
    return json(request, url, body, unused -> Map.of());
  }

  /** A response in another media type. */
  public Uni<Response> bytes(
      ApiRequest request, Url url, String contentType, Supplier<byte[]> body) {
    return respond(request, url, contentType, () -> EncodedResponse.of(body.get(), Map.of()));
  }

  public <T> Uni<Response> json(
      ApiRequest request, Url url, Supplier<T> body, Function<T, Map<String, String>> headers) {
    return respond(
        request,
        url,
        MediaType.APPLICATION_JSON,
        () -> {
          T response = body.get();
          return EncodedResponse.of(json.bytes(response), headers.apply(response));
        });
  }

  /** A response in another kind of JSON. */
  public Uni<Response> json(ApiRequest request, Url url, String mediaType, Supplier<?> body) {
    return respond(
        request, url, mediaType, () -> EncodedResponse.of(json.bytes(body.get()), Map.of()));
  }

  /** A text. */
  public Uni<Response> text(
      ApiRequest request,
      Url url,
      String contentType,
      Map<String, String> headers,
      Supplier<String> text) {
    return respond(
        request,
        url,
        contentType,
        () -> EncodedResponse.of(text.get().getBytes(StandardCharsets.UTF_8), headers));
  }

  /**
   * A web page. It links to files that a newer build no longer has, so browsers must revalidate it
   * each time, at the price of a 304.
   *
   * @param look changes when pages look different, whatever their data
   */
  public Uni<Response> page(ApiRequest request, Url url, String look, Supplier<String> html) {
    return send(
        request,
        url,
        url,
        new Form(HtmlHeaders.CONTENT_TYPE, "public, no-cache", look),
        () -> EncodedResponse.of(html.get().getBytes(StandardCharsets.UTF_8), HtmlHeaders.ALL));
  }

  /** Redirects (303) clients that did not ask for HTML. */
  public Response seeOther(String path) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, path)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  /** Where a response is from. */
  public Provenance provenance(ApiRequest request, Url url) {
    return provenance(request.release(), url);
  }

  /** Where a response from a release is from. */
  public Provenance provenance(ServedRelease release, Url url) {
    return provenances.of(release, url);
  }

  /**
   * Responds to a request.
   *
   * @param url the canonical address, its format included, without the release
   */
  public Uni<Response> respond(
      ApiRequest request, Url url, String contentType, Supplier<EncodedResponse> writer) {
    return request
        .cite()
        .map(
            style ->
                send(
                    request,
                    url,
                    url.with("cite", style.code()),
                    form(request, style.mediaType()),
                    () ->
                        EncodedResponse.of(
                            new CitationText(provenance(request, url)).in(style, json), Map.of())))
        .orElseGet(() -> send(request, url, url, form(request, contentType), writer));
  }

  /** How a response is sent, and how it may be cached on the way. */
  private record Form(String contentType, String caching, String look) {}

  private static Form form(ApiRequest request, String contentType) {
    return new Form(contentType, request.release().pinned() ? FOR_EVER : CACHING, "");
  }

  private Uni<Response> send(
      ApiRequest request, Url query, Url url, Form form, Supplier<EncodedResponse> writer) {
    ServedRelease release = request.release();
    WeakETag validator =
        WeakETag.of(release.version(), build + form.look() + " " + release.pin(url));
    UnaryOperator<ResponseBuilder> headers =
        response ->
            response
                .header(HttpHeaders.ETAG, validator.etag())
                .header(HttpHeaders.CACHE_CONTROL, form.caching())
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .header("Khorgos-Release", release.version())
                .header(HttpHeaders.LINK, LINKS)
                .header(HttpHeaders.LINK, "<" + query + ">; rel=\"canonical\"")
                .header(HttpHeaders.LINK, "<" + release.permanently(query) + ">; rel=\"cite-as\"");
    if (validator.isKnownTo(request.headers())) {
      meter.countNotModified();
      return Uni.createFrom().item(headers.apply(Response.notModified()).build());
    }
    return Uni.createFrom()
        .completionStage(() -> written(validator.etag(), release, writer))
        .map(written -> respond(request.headers(), headers, form.contentType(), written));
  }

  /** Writes a response on this thread, unless it is kept or another thread writes it. */
  private CompletableFuture<EncodedResponse> written(
      String etag, ServedRelease release, Supplier<EncodedResponse> writer) {
    Departure client = Departure.of(request.getCurrent());
    var own = new PendingResponse(client);
    CompletableFuture<EncodedResponse> other = kept.asMap().putIfAbsent(etag, own);
    if (other instanceof PendingResponse pending && !pending.join(client)) {
      kept.asMap().replace(etag, other, own);
      other = null;
    }
    if (other != null) {
      meter.countCached();
      return other;
    }
    meter.countNew();
    own.complete(() -> queue.run(() -> releases.reading(release.details(), writer)));
    return own;
  }

  /** Roughly how many responses are cached. */
  long entries() {
    return kept.synchronous().estimatedSize();
  }

  /** Roughly how large they are, with their keys. */
  long bytes() {
    return kept.synchronous().policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  /** The response with this ETag, if it is still kept. */
  Optional<EncodedResponse> find(String etag) {
    return Optional.ofNullable(kept.synchronous().getIfPresent(etag));
  }

  private static Response respond(
      HttpHeaders request,
      UnaryOperator<ResponseBuilder> headers,
      String contentType,
      EncodedResponse written) {
    boolean gzip = accepts(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    Spool.Spooled body = written.body(gzip);
    ResponseBuilder response = headers.apply(Response.ok(body.entity()));
    // Said outright, so that HEAD says it too.
    response.header(HttpHeaders.CONTENT_LENGTH, body.length());
    response.header(HttpHeaders.CONTENT_TYPE, contentType);
    if (gzip) {
      response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    written.headers().forEach((name, value) -> response.header(name, value));
    return response.build();
  }

  static boolean accepts(@Nullable String encodings) {
    return encodings != null
        && Arrays.stream(encodings.split(","))
            .map(String::strip)
            .anyMatch(
                encoding ->
                    encoding.matches("(?i)(gzip|\\*)(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
  }
}
