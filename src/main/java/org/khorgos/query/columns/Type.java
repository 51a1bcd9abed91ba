package org.khorgos.query.columns;

import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.names.Vocabulary;

/** What a column holds, and so how it may be asked for and how it is shown. */
public sealed interface Type {

  /** Free text: found with {@code q}, not by its value. */
  record Text() implements Type {}

  /** A value of a closed code list. */
  record Code(Class<? extends CodeValue> list) implements Type {

    public List<CodeValue> codes() {
      return Arrays.asList(list.getEnumConstants());
    }

    public Vocabulary vocabulary() {
      var vocabulary = new Vocabulary();
      codes().forEach(code -> vocabulary.add(code.code(), code.code(), code));
      return vocabulary;
    }
  }

  /** True or false. */
  record Flag() implements Type {

    public static Vocabulary vocabulary() {
      var vocabulary = new Vocabulary();
      vocabulary.add("true", "yes", true);
      vocabulary.add("false", "no", false);
      return vocabulary;
    }
  }

  /** A name that the record itself coins: the values in use are the ones allowed. */
  record Term() implements Type {}

  /**
   * The id of a record of a dataset.
   *
   * @param lineage from a record to all it counts as, itself included; null where it counts as
   *     itself alone
   */
  record Reference(
      String dataset, SingularAttribute<?, ?> id, @Nullable PluralAttribute<?, ?, ?> lineage)
      implements Type {}

  /** A type whose values have an order, so that {@code a..b} may be asked for. */
  sealed interface Ordered extends Type {

    /** Reads one end of a range, or a value that stands for a whole range (2019: all its days). */
    Optional<Interval> read(String text);

    /** What a value must look like, to follow “must be”. */
    String form();

    /** Whether {@code a..b} may be asked for. */
    default boolean hasRanges() {
      return true;
    }
  }

  /** A day; a month or a year stands for all its days. */
  record Day() implements Ordered {
    @Override
    public Optional<Interval> read(String text) {
      try {
        return Optional.of(
            switch (text.length()) {
              case 4 ->
                  days(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
              case 7 -> days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
              default -> days(LocalDate.parse(text), LocalDate.parse(text));
            });
      } catch (DateTimeParseException notADate) {
        return Optional.empty();
      }
    }

    private static Interval days(LocalDate first, LocalDate last) {
      return new Interval(first, last);
    }

    @Override
    public String form() {
      return "a date such as 2019-08-21, 2019-08 or 2019, or a range such as 2019.. or"
          + " 2018-06..2019-08";
    }
  }

  /** The years that a date spans; a record is found when its date overlaps them. */
  record Years() implements Ordered {
    @Override
    public Optional<Interval> read(String text) {
      return text.length() == 4 ? new Day().read(text) : Optional.empty();
    }

    @Override
    public String form() {
      return "a year such as 2019, or a range such as 2018.., ..2019 or 2018..2019";
    }
  }

  /** A number. */
  record Numeric(boolean whole) implements Ordered {
    private static final int DIGITS = 20;

    @Override
    public Optional<Interval> read(String text) {
      if (text.length() > DIGITS || !text.matches(whole ? "-?\\d+" : "-?\\d+(\\.\\d+)?")) {
        return Optional.empty();
      }
      Comparable<?> number = whole ? asInteger(text) : new BigDecimal(text);
      return Optional.of(new Interval(number, number));
    }

    private static Integer asInteger(String text) {
      return new BigDecimal(text)
          .min(BigDecimal.valueOf(Integer.MAX_VALUE))
          .max(BigDecimal.valueOf(Integer.MIN_VALUE))
          .intValue();
    }

    @Override
    public String form() {
      return whole
          ? "a whole number such as 3, or a range such as 2.. or 2..10"
          : "a number of at most 20 characters such as 500, or a range such as 500.. or 500..2000";
    }
  }

  /** A lower bound for a number. */
  record AtLeast() implements Ordered {
    @Override
    public Optional<Interval> read(String text) {
      return new Numeric(true).read(text).map(number -> new Interval(number.low(), null));
    }

    @Override
    public boolean hasRanges() {
      return false;
    }

    @Override
    public String form() {
      return "a whole number such as 2";
    }
  }

  /** A release. */
  record Version() implements Ordered {

    /** The version with its last part filled up, so that text sorts as versions do. */
    public static String order(String version) {
      int last = version.lastIndexOf('.') + 1;
      return version.substring(0, last)
          + "0".repeat(5 - (version.length() - last))
          + version.substring(last);
    }

    @Override
    public Optional<Interval> read(String text) {
      return text.matches("\\d{4}\\.\\d{2}\\.\\d{1,5}")
          ? Optional.of(new Interval(order(text), order(text)))
          : Optional.empty();
    }

    @Override
    public String form() {
      return "a release such as 2026.11.0, or a range such as 2026.11.0..2026.12.3";
    }
  }

  /** A release after which something came. */
  record Since() implements Ordered {
    @Override
    public Optional<Interval> read(String text) {
      return new Version().read(text).map(at -> new Interval(at.low() + "+", null));
    }

    @Override
    public boolean hasRanges() {
      return false;
    }

    @Override
    public String form() {
      return "a release such as 2026.11.0";
    }
  }
}
