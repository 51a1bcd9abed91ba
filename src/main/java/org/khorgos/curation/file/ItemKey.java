package org.khorgos.curation.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item of a list is called in readings, made of the values of some of its keys.
 *
 * @param keys whose values make the name
 * @param all whether all of them do; otherwise the first that has a value
 */
public record ItemKey(List<String> keys, boolean all) {

  /** The values of all these keys, as far as they are given. */
  public static ItemKey of(String... keys) {
    return new ItemKey(List.of(keys), true);
  }

  /** The value of the first of these keys that is given. */
  public static ItemKey firstOf(String... keys) {
    return new ItemKey(List.of(keys), false);
  }

  String in(Function<String, Optional<String>> values) {
    Stream<String> given = keys.stream().flatMap(key -> values.apply(key).stream());
    return all ? given.collect(Collectors.joining(", ")) : given.findFirst().orElse("");
  }
}
