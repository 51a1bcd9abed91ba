package org.khorgos.http;

import java.util.List;
import org.khorgos.query.Fault;

/** A request that ends with a status and a problem. */
final class ProblemException extends RuntimeException {

  private final int status;
  private final String detail;
  private final transient List<Fault> errors;

  ProblemException(int status, String detail, List<Fault> errors) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.errors = List.copyOf(errors);
  }

  int status() {
    return status;
  }

  String detail() {
    return detail;
  }

  List<Fault> errors() {
    return errors;
  }
}
