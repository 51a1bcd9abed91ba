package org.khorgos.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** The dataset files are not fit to be loaded; nothing was changed. */
public final class DatasetRejectedException extends RuntimeException {

  private final transient List<DatasetFault> faults;

  DatasetRejectedException(List<DatasetFault> faults) {
    super(
        faults.stream()
            .map(DatasetFault::toString)
            .collect(
                Collectors.joining(
                    "\n  ",
                    "The dataset has "
                        + faults.size()
                        + (faults.size() == 1 ? " fault" : " faults")
                        + "; nothing was loaded:\n  ",
                    "")));
    this.faults = List.copyOf(faults);
  }

  public List<DatasetFault> faults() {
    return faults;
  }
}
