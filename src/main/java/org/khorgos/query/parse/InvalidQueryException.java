package org.khorgos.query.parse;

import java.util.List;

/** A question that cannot be answered, with everything that is wrong with it. */
public final class InvalidQueryException extends RuntimeException {

  private final transient List<ParameterError> faults;

  public InvalidQueryException(List<ParameterError> faults) {
    super(faults.size() + " faults in the question");
    this.faults = List.copyOf(faults);
  }

  public List<ParameterError> faults() {
    return faults;
  }
}
