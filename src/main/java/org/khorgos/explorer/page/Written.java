package org.khorgos.explorer.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Column;
import org.khorgos.query.Type;
import org.khorgos.query.Vocabularies;

/** Writes values of columns for people. */
public final class Written {

  /** Below it a number may be a year, which has no separator. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private static final int DIGITS = 6;

  private final Links links;
  private final Vocabularies vocabularies;
  private final Messages messages;
  private final Dates dates;

  public Written(Links links, Messages messages) {
    this.links = links;
    this.vocabularies = links.edition().vocabularies();
    this.messages = messages;
    this.dates = new Dates(messages);
  }

  /** The values in a column of a row; none when no source states any. */
  public List<Value> values(Column<?> column, @Nullable Object value) {
    if (column instanceof Column.One<?> one) {
      return value == null ? List.of() : List.of(one(one, value));
    }
    return items(value)
        .map(
            item ->
                column instanceof Column.Listed<?, ?> listed
                    ? item(listed, row(item))
                    : one(((Column.Many<?>) column).type(), item))
        .distinct()
        .toList();
  }

  private static Stream<Object> items(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(item -> item) : Stream.of();
  }

  /** The items of a list of small objects. */
  public static List<Map<String, Object>> rows(@Nullable Object list) {
    return items(list).map(Written::row).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object item) {
    return (Map<String, Object>) item;
  }

  private Value one(Column.One<?> column, Object value) {
    return isDate(column)
        ? new Value(dates.say(value.toString()), "", value.toString())
        : one(column.type(), value);
  }

  public static boolean isDate(Column<?> column) {
    return column instanceof Column.One<?> one
        && (one.type() instanceof Type.Day || one.description().contains("EDTF"));
  }

  private Value one(Type type, Object value) {
    String text = value.toString();
    if (type instanceof Type.Code code) {
      return code.codes().stream()
          .filter(known -> known.code().equals(text))
          .findFirst()
          .map(known -> new Value(messages.code(text), "", known.meaning()))
          .orElseGet(() -> Value.plain(text));
    }
    if (type instanceof Type.Reference reference) {
      return new Value(label(reference, text), links.record(reference.dataset(), text), "");
    }
    if (type instanceof Type.Flag) {
      return Value.plain(messages.say("flag_" + text));
    }
    if (type instanceof Type.Numeric && value instanceof Number) {
      return Value.plain(number(new BigDecimal(text)));
    }
    return new Value(text, text.startsWith("https://") ? text : "", "");
  }

  private String label(Type.Reference reference, String id) {
    return vocabularies.ids(reference.dataset()).label(id);
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(messages.language());
    format.setGroupingUsed(number.abs().compareTo(GROUPED) >= 0);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(number);
  }

  /**
   * An item as a CSV cell has it, with names in place of ids; it leads to the one it begins with.
   */
  private Value item(Column.Listed<?, ?> listed, Map<String, Object> item) {
    String cell = listed.cell().apply(item);
    String href = "";
    for (Column<?> column : listed.items().shown()) {
      @Nullable Object value = item.get(column.name());
      if (value != null
          && column instanceof Column.One<?> one
          && one.type() instanceof Type.Reference reference) {
        String id = value.toString();
        href = cell.startsWith(id) ? links.record(reference.dataset(), id) : href;
        cell = named(cell, id, label(reference, id));
      }
    }
    return new Value(cell, href, "");
  }

  private static String named(String cell, String id, String label) {
    return cell.replaceFirst(
        "(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])", Matcher.quoteReplacement(label));
  }

  public static boolean isNumeric(Column<?> column) {
    return column instanceof Column.One<?> one && one.type() instanceof Type.Numeric;
  }
}
