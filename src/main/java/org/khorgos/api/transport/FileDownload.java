package org.khorgos.api.transport;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * A file that never changes, so that clients may cache it permanently.
 *
 * @param sha256 of its bytes, in hex
 * @param length in bytes
 */
public record FileDownload(String name, String mediaType, String sha256, long length) {

  /**
   * Responds to a request for it.
   *
   * @param body writes it, if it is not among the files
   */
  public Response respond(HttpHeaders request, StoredFiles files, EncodedResponse.Body body) {
    Response.ResponseBuilder response =
        validator().isKnownTo(request)
            ? Response.notModified()
            : Response.ok(files.get(sha256, body).entity(), mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    return response
        .header(HttpHeaders.ETAG, validator().etag())
        .header(HttpHeaders.CACHE_CONTROL, ResponseCache.FOR_EVER)
        .build();
  }

  private WeakETag validator() {
    return new WeakETag('"' + sha256 + '"');
  }
}
