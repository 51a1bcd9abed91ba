package org.khorgos.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers as bytes, by release and canonical question. What is kept, and what the client has
 * already, is answered on the event loop; only a new question takes a worker thread, and it is
 * worked out once, however many ask it at the same time.
 */
@Singleton
public class Answers {

  private static final String CACHING = "public, max-age=300, stale-while-revalidate=86400";
  private static final String LINKS =
      """
      </q/openapi>; rel="service-desc"; type="application/yaml", \
      </q/swagger-ui/>; rel="service-doc"; type="text/html", \
      </v1>; rel="describedby"; type="application/json", \
      <https://creativecommons.org/licenses/by/4.0/>; rel="license\"""";

  private final AsyncCache<String, Written> kept;

  private final String application;

  Answers(
      @ConfigProperty(name = "khorgos.cache.bytes") long bytes,
      @ConfigProperty(name = "quarkus.application.version") String application) {
    this.application = application;
    kept =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String key, Written written) -> key.length() + written.weight())
            .buildAsync();
  }

  /**
   * Answers a question.
   *
   * @param key tells apart all answers there can be: release, canonical question and format
   */
  Uni<Response> answer(
      HttpHeaders request,
      String release,
      String key,
      String contentType,
      Supplier<Written> writer) {
    String etag = etag(release, application + " " + key);
    if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
      return Uni.createFrom().item(headers(Response.notModified(), etag).build());
    }
    return Uni.createFrom()
        .completionStage(
            () ->
                kept.get(
                    release + " " + key,
                    (k, executor) ->
                        Uni.createFrom()
                            .item(writer)
                            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                            .subscribeAsCompletionStage()))
        .map(written -> respond(request, etag, contentType, written));
  }

  private static Response respond(
      HttpHeaders request, String etag, String contentType, Written written) {
    boolean gzip = accepts(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    byte[] bytes = written.bytes(gzip);
    Response.ResponseBuilder response = headers(Response.ok(bytes), etag);
    // Said outright, so that HEAD says it too.
    response.header(HttpHeaders.CONTENT_LENGTH, bytes.length);
    response.header(HttpHeaders.CONTENT_TYPE, contentType);
    if (gzip) {
      response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    written.headers().forEach((name, value) -> response.header(name, value));
    return response.build();
  }

  private static Response.ResponseBuilder headers(Response.ResponseBuilder response, String etag) {
    return response
        .header(HttpHeaders.ETAG, etag)
        .header(HttpHeaders.CACHE_CONTROL, CACHING)
        .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
        .header(HttpHeaders.LINK, LINKS);
  }

  private static boolean accepts(@Nullable String encodings) {
    return encodings != null
        && Arrays.stream(encodings.split(","))
            .map(String::strip)
            .anyMatch(
                encoding ->
                    encoding.matches("(?i)(gzip|\\*)(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
  }

  private static boolean matches(@Nullable String known, String etag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || weak(tag).equals(etag));
  }

  /** Two validators that differ in strength alone are the same for a GET (RFC 9110, 8.8.3.2). */
  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag : "W/" + tag;
  }

  private static String etag(String release, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 12));
      return "W/\"" + release + "-" + text + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
