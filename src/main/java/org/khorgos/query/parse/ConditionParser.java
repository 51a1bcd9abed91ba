package org.khorgos.query.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;

/** Reads the values of filters. */
final class ConditionParser<E> {

  private final Columns<E> columns;
  private final Vocabularies vocabularies;
  private final Parameters parameters;

  ConditionParser(Columns<E> columns, Vocabularies vocabularies, Parameters parameters) {
    this.columns = columns;
    this.vocabularies = vocabularies;
    this.parameters = parameters;
  }

  Optional<Condition> read(Filter filter, Filter.Mode mode) {
    String name = filter.name() + mode.suffix();
    return parameters.text(name).flatMap(text -> read(filter, mode, name, text));
  }

  private Optional<Condition> read(Filter filter, Filter.Mode mode, String name, String text) {
    if (filter.type().kind() == Type.Kind.WORDS) {
      return words(filter, name, text);
    }
    List<String> items = Stream.of(text.split(",", -1)).map(String::strip).toList();
    if (items.size() > Limits.VALUES) {
      parameters.add(
          ParameterError.of(
              name,
              null,
              "has " + items.size() + " values: at most " + Limits.VALUES + " are allowed"));
      return Optional.empty();
    }
    Vocabulary vocabulary = vocabularies.of(columns, filter);
    Set<Vocabulary.Entry> entries = new LinkedHashSet<>();
    Set<Condition.Range> ranges = new LinkedHashSet<>();
    for (String item : items) {
      if (item.isEmpty()) {
        parameters.add(ParameterError.of(name, text, "has an empty value between commas"));
      } else {
        filter
            .type()
            .ordered()
            .ifPresentOrElse(
                ordered -> range(ordered, name, item).ifPresent(ranges::add),
                () -> entry(vocabulary, name, item).ifPresent(entries::add));
      }
    }
    if (filter.paired() && items.size() != 2) {
      parameters.add(
          ParameterError.of(
              name, text, "takes two values, such as " + name + "=" + filter.example()));
      return Optional.empty();
    }
    boolean isWhole = !filter.paired() || entries.size() == 2;
    return isWhole
        ? Optional.of(new Condition(filter, mode, List.copyOf(entries), List.copyOf(ranges)))
        : Optional.empty();
  }

  /** Words are looked for as a whole: a comma is none of them. */
  private Optional<Condition> words(Filter filter, String name, String text) {
    SearchTerms words = SearchTermsParser.parse(name, text, parameters);
    var entry = new Vocabulary.Entry(words.canonical(), text, Set.of(words));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Condition(filter, Filter.Mode.ANY, List.of(entry), List.of()));
  }

  private Optional<Vocabulary.Entry> entry(Vocabulary vocabulary, String name, String item) {
    Optional<Vocabulary.Entry> entry = vocabulary.find(item);
    if (entry.isEmpty()) {
      parameters.add(
          new ParameterError(
              name, item, "is not known", vocabulary.allowed(), vocabulary.near(item)));
    }
    return entry;
  }

  private Optional<Condition.Range> range(Type.Ordered type, String name, String item) {
    int dots = item.indexOf("..");
    Optional<Interval> interval =
        dots < 0 || !type.hasRanges()
            ? type.read(item)
            : span(type, item.substring(0, dots), item.substring(dots + 2));
    if (interval.isEmpty()) {
      parameters.add(ParameterError.of(name, item, "must be " + type.form()));
    } else if (isBackwards(interval.get())) {
      parameters.add(ParameterError.of(name, item, "ends before it starts"));
    }
    return interval.map(bounds -> new Condition.Range(item, bounds));
  }

  private static Optional<Interval> span(Type.Ordered type, String low, String high) {
    Optional<Interval> first = type.read(low);
    Optional<Interval> last = type.read(high);
    boolean unreadable =
        (low.isEmpty() && high.isEmpty())
            || (!low.isEmpty() && first.isEmpty())
            || (!high.isEmpty() && last.isEmpty());
    return unreadable
        ? Optional.empty()
        : Optional.of(new Interval(bound(first, true), bound(last, false)));
  }

  private static @Nullable Comparable<?> bound(Optional<Interval> interval, boolean low) {
    return interval.isEmpty() ? null : low ? interval.get().low() : interval.get().high();
  }

  @SuppressWarnings("unchecked")
  private static boolean isBackwards(Interval interval) {
    Comparable<?> low = interval.low();
    Comparable<?> high = interval.high();
    return low != null && high != null && ((Comparable<Object>) low).compareTo(high) > 0;
  }
}
