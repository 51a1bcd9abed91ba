package org.khorgos.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.ParameterError;

/** A request that ends with a status and a problem. */
public final class ProblemException extends RuntimeException {

  private final Response.Status status;
  private final String detail;
  private final transient List<ParameterError> errors;

  public ProblemException(Response.Status status, String detail, List<ParameterError> errors) {
    // Never logged, so that its stack is not needed.
    super(detail, null, false, false);
    this.status = status;
    this.detail = detail;
    this.errors = List.copyOf(errors);
  }

  /**
   * A part of a path that names nothing.
   *
   * @param parameter what the part is called
   * @param known the names there are
   */
  public static ProblemException unknown(
      String parameter, String name, String detail, List<String> known) {
    return new ProblemException(
        Response.Status.NOT_FOUND,
        detail,
        List.of(
            new ParameterError(
                parameter, name, "is not known", known, Vocabulary.near(name, known))));
  }

  Response.Status status() {
    return status;
  }

  String detail() {
    return detail;
  }

  List<ParameterError> errors() {
    return errors;
  }
}
