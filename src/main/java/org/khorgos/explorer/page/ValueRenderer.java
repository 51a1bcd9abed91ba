package org.khorgos.explorer.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabularies;

/** Renders the values of columns for people: dates and codes as words, ids as links. */
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
   * A renderer with links of its own.
   *
   * @param elsewhere link of a value that is not the id of a record; empty for none
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
  public List<DisplayValue> values(Column<?> column, Row row) {
    return column.match(
        one -> single(one, row),
        many -> row.list(many.name()).stream().map(item -> one(many, item)).distinct().toList(),
        listed ->
            row.items(listed.name()).stream()
                .map(item -> phrases.item(listed, item))
                .distinct()
                .toList());
  }

  /** An object in a list, as one phrase. */
  public DisplayValue item(Column.Listed<?, ?> listed, Row item) {
    return phrases.item(listed, item);
  }

  private List<DisplayValue> single(Column<?> column, Row row) {
    Object value = row.value(column.name());
    return value == null
        ? List.of()
        : List.of(one(column, value).after(QualifierColumns.of(column, row).map(messages::code)));
  }

  /** A value that is given as text, as the API would show it. */
  public DisplayValue ofText(Column<?> column, String text) {
    return column.match(
        one ->
            one(
                one,
                one.type().isNumber() && NUMBER.matcher(text).matches()
                    ? new BigDecimal(text)
                    : text),
        many -> one(many, text),
        listed -> DisplayValue.plain(phrases.withNames(listed, text)));
  }

  DisplayValue one(Column<?> column, Object value) {
    return of(column.type(), value).leadingTo(elsewhere.apply(column, value.toString()));
  }

  private DisplayValue of(Type type, Object value) {
    String text = value.toString();
    return switch (type.kind()) {
      case DAY, EDTF -> new DisplayValue(dates.say(text), "", text);
      case CODE -> code(type, text);
      case REFERENCE -> type.reference().map(to -> record(to, text)).orElseThrow();
      case TERM -> DisplayValue.plain(messages.term(text));
      case FLAG -> DisplayValue.plain(messages.say("flag_" + text));
      case NUMBER, ANY ->
          DisplayValue.plain(value instanceof Number ? number(new BigDecimal(text)) : text);
      case TEXT, YEARS, AT_LEAST, VERSION, SINCE, WORDS ->
          new DisplayValue(text, text.startsWith("https://") ? text : "", "");
    };
  }

  private DisplayValue code(Type type, String text) {
    return type.codes().stream()
        .filter(known -> known.code().equals(text))
        .findFirst()
        .map(known -> new DisplayValue(messages.code(text), "", known.meaning()))
        .orElseGet(() -> DisplayValue.plain(text));
  }

  private DisplayValue record(Type.Reference to, String id) {
    String label = vocabularies.ids(to.dataset()).label(id);
    return new DisplayValue(label, links.record(to.dataset(), id), "");
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(messages.language());
    format.setGroupingUsed(number.abs().compareTo(GROUPED) >= 0);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(number);
  }

  public static boolean isDate(Column<?> column) {
    return column.isSingle()
        && Stream.of(Type.Kind.DAY, Type.Kind.EDTF).anyMatch(column.type().kind()::equals);
  }

  public static boolean isNumeric(Column<?> column) {
    return column.isSingle() && column.type().isNumber();
  }
}
