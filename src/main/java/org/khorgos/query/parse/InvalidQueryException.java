package org.khorgos.query.parse;

import java.util.List;

/** A request with invalid parameters, with all errors in them. */
public final class InvalidQueryException extends RuntimeException {

  private final transient List<ParameterError> errors;

  public InvalidQueryException(List<ParameterError> errors) {
    // A client’s error is never logged, so that its stack is not needed.
    super(errors.size() + " invalid parameters", null, false, false);
    this.errors = List.copyOf(errors);
  }

  public List<ParameterError> errors() {
    return errors;
  }
}
