package org.khorgos.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.query.parse.ParameterError;

/** Why a request failed (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was not answered (RFC 9457)")
public record Problem(
    @Schema(
            required = true,
            description = "Kind of problem; about:blank when the status says it all",
            examples = "about:blank")
        String type,
    @Schema(required = true, description = "The problem in short", examples = "Bad Request")
        String title,
    @Schema(required = true, description = "HTTP status code", examples = "400") int status,
    @Schema(required = true, description = "What went wrong, and what to do about it")
        String detail,
    @Schema(required = true, description = "Path of the request", examples = "/v1/exercises")
        String instance,
    @Schema(
            required = true,
            description =
                "Everything that is wrong with the request; empty when it is not the request")
        List<ParameterError> errors) {

  /** Media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(
      Response.Status status, String detail, String instance, List<ParameterError> errors) {
    return of(status.getStatusCode(), detail, instance, errors);
  }

  public static Problem of(
      int status, String detail, String instance, List<ParameterError> errors) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    return new Problem("about:blank", title, status, detail, instance, errors);
  }
}
