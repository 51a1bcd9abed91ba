package org.khorgos.curation.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Relation;
import org.khorgos.evidence.StatedValue;

/**
 * A value as an entry states it.
 *
 * @param value empty if it is invalid, which is reported
 * @param sources places that state it; empty if the entry names none for this value alone
 * @param others what else is stated
 */
public record Stated<T>(
    Optional<T> value, List<SourceReference> sources, @Nullable String note, List<Other> others) {

  /**
   * Another value.
   *
   * @param unit null if it is that of the value
   * @param currency null if it is that of the value
   */
  public record Other(
      StatedValue value,
      @Nullable String unit,
      @Nullable String currency,
      Relation relation,
      @Nullable String note,
      List<SourceReference> sources) {}

  /** A value without sources of its own. */
  public static <T> Stated<T> plain(Optional<T> value) {
    return new Stated<>(value, List.of(), null, List.of());
  }

  /** The same statement of what a function makes of the value. */
  public <R> Stated<R> map(Function<T, R> function) {
    return new Stated<>(value.map(function), sources, note, others);
  }
}
