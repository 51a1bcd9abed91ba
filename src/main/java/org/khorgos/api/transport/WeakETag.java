package org.khorgos.api.transport;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A weak ETag (RFC 9110, 8.8.3).
 *
 * @param etag as the header names it
 */
record WeakETag(String etag) {

  private static final int HASHED = 12;

  /** The ETag of a response from a release. */
  static WeakETag of(String release, String query) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
      String text =
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASHED));
      return new WeakETag("W/\"" + release + "-" + text + "\"");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the client has already what this stands for. */
  boolean isKnownTo(HttpHeaders request) {
    return isKnownTo(request.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
  }

  /** Whether the client has it, by the values of its header If-None-Match. */
  boolean isKnownTo(List<String> ifNoneMatch) {
    return ifNoneMatch.stream()
        .flatMap(known -> Arrays.stream(known.split(",")))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || weak(tag).equals(weak(etag)));
  }

  /** Two validators that differ in strength alone are the same for a GET (RFC 9110, 8.8.3.2). */
  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag : "W/" + tag;
  }
}
