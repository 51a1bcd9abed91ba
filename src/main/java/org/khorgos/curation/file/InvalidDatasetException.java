package org.khorgos.curation.file;

import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.curation.yaml.FileError;

/** The dataset files have errors; nothing was loaded. */
public final class InvalidDatasetException extends RuntimeException {

  private final transient List<FileError> errors;

  public InvalidDatasetException(List<FileError> errors) {
    // No stack trace: the errors are in the files, and editors need nothing else.
    super(message(errors), null, false, false);
    this.errors = List.copyOf(errors);
  }

  public List<FileError> errors() {
    return errors;
  }

  private static String message(List<FileError> errors) {
    String count = errors.size() + (errors.size() == 1 ? " fault" : " faults");
    return errors.stream()
        .map(FileError::toString)
        .collect(
            Collectors.joining("\n", "The dataset has " + count + "; nothing was loaded:\n", "\n"));
  }
}
