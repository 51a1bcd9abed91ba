package org.khorgos.query.columns;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which columns records must agree before a metric may combine their numbers.
 *
 * @param within columns that say what the number is, such as its unit: they must agree for every
 *     metric
 * @param summedWithin columns that say how far the number is known or whose it is, such as its
 *     qualifier: they must agree for a sum and an average, into which every value goes; the least,
 *     greatest and middle value are numbers that a source gives
 * @param neverSummed codes of numbers that have no sum, such as per cent
 */
public record Comparability(
    List<String> within, List<String> summedWithin, Set<CodeValue> neverSummed) {

  /** That of numbers which need nothing beside them. */
  public static final Comparability FREE = new Comparability(List.of(), List.of(), Set.of());

  public Comparability {
    within = List.copyOf(within);
    summedWithin = List.copyOf(summedWithin);
    neverSummed = Set.copyOf(neverSummed);
  }

  public static Comparability within(String... columns) {
    return new Comparability(List.of(columns), List.of(), Set.of());
  }

  public Comparability summedWithin(String... columns) {
    return new Comparability(within, List.of(columns), neverSummed);
  }

  public Comparability neverSummed(CodeValue... codes) {
    return new Comparability(within, summedWithin, Set.of(codes));
  }

  /** The columns that must agree for a metric. */
  public List<String> columns(Metric metric) {
    return switch (metric) {
      case COUNT -> List.of();
      case MIN, MAX, MEDIAN -> within;
      case SUM, AVG -> Stream.concat(within.stream(), summedWithin.stream()).toList();
    };
  }
}
