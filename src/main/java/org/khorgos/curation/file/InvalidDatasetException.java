package org.khorgos.curation.file;

import java.util.List;
import java.util.stream.Collectors;

/** The dataset files are not fit to be loaded; nothing was changed. */
public final class InvalidDatasetException extends RuntimeException {

  private final transient List<FileError> faults;

  public InvalidDatasetException(List<FileError> faults) {
    // No stack trace: the faults are in the files, and editors are to see nothing else.
    super(message(faults), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<FileError> faults() {
    return faults;
  }

  private static String message(List<FileError> faults) {
    String count = faults.size() + (faults.size() == 1 ? " fault" : " faults");
    return faults.stream()
        .map(FileError::toString)
        .collect(
            Collectors.joining("\n", "The dataset has " + count + "; nothing was loaded:\n", "\n"));
  }
}
