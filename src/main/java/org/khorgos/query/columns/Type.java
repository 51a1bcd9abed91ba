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

/**
 * What a column holds, and so how it can be filtered and how it is shown. Whoever distinguishes
 * types switches over {@link #kind}, without a default: the compiler then finds every such place
 * when a kind is added.
 */
public sealed interface Type {

  /** The kinds of types. */
  enum Kind {
    TEXT,
    ANY,
    EDTF,
    CODE,
    FLAG,
    TERM,
    REFERENCE,
    DAY,
    YEARS,
    NUMBER,
    AT_LEAST,
    VERSION,
    SINCE,
    WORDS
  }

  Kind kind();

  /** The codes that values are taken from; empty where no closed list has them. */
  default List<CodeValue> codes() {
    return List.of();
  }

  /** The name of that list, such as {@code participant-role}. */
  default Optional<String> codeList() {
    return Optional.empty();
  }

  /** What values refer to, where they are ids. */
  default Optional<Reference> reference() {
    return Optional.empty();
  }

  /** How bounds are read, where values have an order. */
  default Optional<Ordered> ordered() {
    return Optional.empty();
  }

  /** Whether values are found as they are; texts and EDTF strings are found in other ways. */
  default boolean isExact() {
    return switch (kind()) {
      case TEXT, ANY, EDTF, WORDS -> false;
      case CODE, FLAG, TERM, REFERENCE, DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE -> true;
    };
  }

  /** Whether rows can be sorted by it. */
  default boolean isSortable() {
    return kind() != Kind.ANY;
  }

  /** Whether it holds numbers. */
  default boolean isNumber() {
    return kind() == Kind.NUMBER;
  }

  /** Whether it holds whole numbers alone. */
  default boolean isWhole() {
    return false;
  }

  /** Whether a record is found when its date shares a day with a value. */
  default boolean isSpan() {
    return isYears();
  }

  /** Whether it holds the years that a date spans. */
  default boolean isYears() {
    return kind() == Kind.YEARS;
  }

  /** Types that are no more than their kind. */
  enum Plain implements Type {
    /** Free text: found with {@code q}, not by its value. */
    TEXT,
    /** A number or a text, as the field is to which it belongs. */
    ANY,
    /** A date as finely as it is known, as an EDTF string (ISO 8601-2). */
    EDTF,
    /** True or false. */
    FLAG,
    /** A name that the record itself coins: the values in use are the ones allowed. */
    TERM,
    /** The words of a text, a {@code tsvector}: it is found by words in it. */
    WORDS;

    @Override
    public Kind kind() {
      return Kind.valueOf(name());
    }
  }

  /** A value of a closed code list. */
  record Code(Class<? extends CodeValue> list) implements Type {
    @Override
    public Kind kind() {
      return Kind.CODE;
    }

    @Override
    public List<CodeValue> codes() {
      return Arrays.asList(list.getEnumConstants());
    }

    @Override
    public Optional<String> codeList() {
      String words = list.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
      return Optional.of(CodeValue.codeOf(words));
    }
  }

  /**
   * The id of a record of a dataset.
   *
   * @param lineage from a record to all it counts as, itself included; null where it counts as
   *     itself alone
   */
  record Reference(
      String dataset, SingularAttribute<?, ?> id, @Nullable PluralAttribute<?, ?, ?> lineage)
      implements Type {
    @Override
    public Kind kind() {
      return Kind.REFERENCE;
    }

    @Override
    public Optional<Reference> reference() {
      return Optional.of(this);
    }
  }

  /** A type whose values have an order, so that {@code a..b} selects a range. */
  sealed interface Ordered extends Type {

    /** Reads one end of a range, or a value that stands for a whole range (2019: all its days). */
    Optional<Interval> read(String text);

    /** What a value must look like, to follow “must be”. */
    String form();

    /** Whether {@code a..b} is allowed. */
    default boolean hasRanges() {
      return true;
    }

    @Override
    default Optional<Ordered> ordered() {
      return Optional.of(this);
    }
  }

  /** A day; a month or a year stands for all its days. */
  record Day() implements Ordered {
    @Override
    public Kind kind() {
      return Kind.DAY;
    }

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
    public Kind kind() {
      return Kind.YEARS;
    }

    @Override
    public Optional<Interval> read(String text) {
      return text.length() == 4 ? new Day().read(text) : Optional.empty();
    }

    @Override
    public String form() {
      return "a year such as 2019, or a range such as 2018.., ..2019 or 2018..2019";
    }
  }

  /** A date at any precision; a record is found when its date shares a day with it. */
  record Dates() implements Ordered {
    @Override
    public Kind kind() {
      return Kind.DAY;
    }

    @Override
    public boolean isSpan() {
      return true;
    }

    @Override
    public Optional<Interval> read(String text) {
      String[] ends = text.split("/", -1);
      return ends.length == 2
          ? new Day()
              .read(ends[0])
              .flatMap(
                  first ->
                      new Day().read(ends[1]).map(last -> new Interval(first.low(), last.high())))
          : new Day().read(text);
    }

    @Override
    public String form() {
      return "a date such as 2019, 2019-08 or 2019-08-21, or a range such as"
          + " 2018-11-01/2019-08-31, 2018-11..2019-08 or 2019-08..";
    }
  }

  /** A number. */
  record Numeric(boolean whole) implements Ordered {
    private static final int DIGITS = 20;

    @Override
    public boolean isWhole() {
      return whole;
    }

    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }

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
    public Kind kind() {
      return Kind.AT_LEAST;
    }

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
    @Override
    public Kind kind() {
      return Kind.VERSION;
    }

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
    public Kind kind() {
      return Kind.SINCE;
    }

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
