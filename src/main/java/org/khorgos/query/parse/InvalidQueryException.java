package org.khorgos.query.parse;

import java.util.List;

/** A question that cannot be answered, with everything that is wrong with it. */
public final class InvalidQueryException extends RuntimeException {

  private final transient List<ParameterError> errors;

  public InvalidQueryException(List<ParameterError> errors) {
    super(errors.size() + " faults in the question");
    this.errors = List.copyOf(errors);
  }

  public List<ParameterError> errors() {
    return errors;
  }
}
