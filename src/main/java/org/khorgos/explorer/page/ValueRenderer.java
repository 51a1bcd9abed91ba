package org.khorgos.explorer.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabularies;

/** Writes values of columns for people. */
public final class ValueRenderer {

  /** Below it a number may be a year, which has no separator. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private static final int DIGITS = 6;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final PageLinks links;
  private final Vocabularies vocabularies;
  private final Messages messages;
  private final DateText dates;
  private final ItemPhrase phrases;
  private final BiFunction<Column<?>, String, String> elsewhere;

  public ValueRenderer(PageLinks links, Messages messages) {
    this(links, messages, (column, value) -> "");
  }

  /**
   * Writes values that lead somewhere.
   *
   * @param elsewhere where a value of a column leads that is no record; empty for nowhere
   */
  public ValueRenderer(
      PageLinks links, Messages messages, BiFunction<Column<?>, String, String> elsewhere) {
    this.links = links;
    this.vocabularies = links.release().vocabularies();
    this.messages = messages;
    this.dates = new DateText(messages);
    this.phrases = new ItemPhrase(this, vocabularies);
    this.elsewhere = elsewhere;
  }

  /** The values in a column of a row, a number with its qualifier; none when nothing is stated. */
  public List<DisplayValue> values(Column<?> column, Map<String, Object> row) {
    @Nullable Object value = row.get(column.name());
    if (column instanceof Column.One<?> one) {
      return value == null
          ? List.of()
          : List.of(one(one, value).after(QualifierColumns.of(column, row).map(messages::code)));
    }
    return items(value)
        .map(
            item ->
                column instanceof Column.Listed<?, ?> listed
                    ? phrases.item(listed, row(item))
                    : one(((Column.Many<?>) column).type(), item)
                        .leadingTo(elsewhere.apply(column, item.toString())))
        .distinct()
        .toList();
  }

  /** A value of a column that an editor wrote down as the API would show it. */
  public DisplayValue said(Column<?> column, String text) {
    if (column instanceof Column.One<?> one) {
      boolean number = one.type() instanceof Type.Numeric && NUMBER.matcher(text).matches();
      return one(one, number ? new BigDecimal(text) : text);
    }
    return column instanceof Column.Many<?> many
        ? one(many.type(), text)
        : DisplayValue.plain(phrases.named((Column.Listed<?, ?>) column, text));
  }

  private static Stream<Object> items(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(item -> item) : Stream.of();
  }

  /** The items of a list of small objects. */
  public static List<Map<String, Object>> rows(@Nullable Object list) {
    return items(list).map(ValueRenderer::row).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object item) {
    return (Map<String, Object>) item;
  }

  DisplayValue one(Column.One<?> column, Object value) {
    return isDate(column)
        ? new DisplayValue(dates.say(value.toString()), "", value.toString())
        : one(column.type(), value).leadingTo(elsewhere.apply(column, value.toString()));
  }

  public static boolean isDate(Column<?> column) {
    return column instanceof Column.One<?> one
        && (one.type() instanceof Type.Day || one.description().contains("EDTF"));
  }

  private DisplayValue one(Type type, Object value) {
    String text = value.toString();
    if (type instanceof Type.Code code) {
      return code.codes().stream()
          .filter(known -> known.code().equals(text))
          .findFirst()
          .map(known -> new DisplayValue(messages.code(text), "", known.meaning()))
          .orElseGet(() -> DisplayValue.plain(text));
    }
    if (type instanceof Type.Reference reference) {
      String label = vocabularies.ids(reference.dataset()).label(text);
      return new DisplayValue(label, links.record(reference.dataset(), text), "");
    }
    if (type instanceof Type.Term) {
      return DisplayValue.plain(messages.term(text));
    }
    if (type instanceof Type.Flag) {
      return DisplayValue.plain(messages.say("flag_" + text));
    }
    if (type instanceof Type.Numeric && value instanceof Number) {
      return DisplayValue.plain(number(new BigDecimal(text)));
    }
    return new DisplayValue(text, text.startsWith("https://") ? text : "", "");
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(messages.language());
    format.setGroupingUsed(number.abs().compareTo(GROUPED) >= 0);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(number);
  }

  public static boolean isNumeric(Column<?> column) {
    return column instanceof Column.One<?> one && one.type() instanceof Type.Numeric;
  }
}
