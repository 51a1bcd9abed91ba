package org.khorgos.curation.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.query.names.Vocabulary;

/**
 * The error of a key that its mapping may not have.
 *
 * @param path of the mapping, ending in a dot unless it is empty
 * @param bare whether the key has no value
 * @param allowed the keys of the mapping
 * @param entryKeys the keys of the whole entry
 */
record UnknownKeyError(
    String key, String path, boolean bare, Collection<String> allowed, AllowedKeys entryKeys) {

  String reason() {
    if (key.isBlank()) {
      return "a colon without a key before it";
    }
    if (bare && !path.isEmpty()) {
      return "has no value; if it belongs to the text before it, put all of that text in double"
          + " quotes, since a comma ends it";
    }
    List<String> near = Vocabulary.near(key, allowed);
    List<String> homes = entryKeys.homes(key);
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
