package org.khorgos.explorer.map;

import java.util.Arrays;
import java.util.Locale;

/** What part a state had, as far as a map tells parts from each other, the greatest first. */
enum Involvement {
  HOST,
  ORGANISER,
  PARTICIPANT,
  OBSERVER;

  /** Everybody with a role that has no mark of its own took part. */
  static Involvement of(String role) {
    return Arrays.stream(values())
        .filter(part -> part.code().equals(role))
        .findFirst()
        .orElse(PARTICIPANT);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
