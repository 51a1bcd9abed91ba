package org.khorgos.curation.file;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.query.names.Vocabulary;

/**
 * A key that nobody asks for.
 *
 * @param path what stands before it when it is named
 * @param bare whether it has no value
 * @param allowed the keys that may stand there
 */
record UnknownKeyError(
    String key, String path, boolean bare, Collection<String> allowed, LoadContext reading) {

  /** What is wrong, and what was probably meant. */
  String reason() {
    if (key.isBlank()) {
      return "a colon without a key before it";
    }
    if (bare && !path.isEmpty()) {
      return "has no value; if it belongs to the text before it, put all of that text in double"
          + " quotes, since a comma ends it";
    }
    List<String> near = Vocabulary.near(key, allowed);
    List<String> homes = reading.outline("").homes(key);
    if (near.isEmpty() && !homes.isEmpty()) {
      return "cannot stand here, but "
          + homes.stream().map(UnknownKeyError::home).collect(Collectors.joining(" or "));
    }
    return "is not a key that can stand here"
        + (near.isEmpty() ? "; allowed are " : "; did you mean " + near.get(0) + "? Allowed are ")
        + String.join(", ", allowed);
  }

  private static String home(String path) {
    return path.isEmpty()
        ? "in the entry itself, below its id and as far to the right"
        : "in " + path.substring(0, path.length() - 1);
  }
}
