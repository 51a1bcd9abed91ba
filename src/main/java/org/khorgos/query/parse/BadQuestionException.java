package org.khorgos.query.parse;

import java.util.List;

/** A question that cannot be answered, with everything that is wrong with it. */
public final class BadQuestionException extends RuntimeException {

  private final transient List<Fault> faults;

  public BadQuestionException(List<Fault> faults) {
    super(faults.size() + " faults in the question");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
