package org.khorgos.explorer.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;

/** Turns the ids and codes in a text that stands for a small object into words. */
final class ItemPhrase {

  private static final Pattern ID = Pattern.compile("\\b[a-z0-9]+(-[a-z0-9]+)*\\b");

  private final ValueRenderer written;
  private final Vocabularies vocabularies;

  ItemPhrase(ValueRenderer written, Vocabularies vocabularies) {
    this.written = written;
    this.vocabularies = vocabularies;
  }

  /** An item as a CSV cell has it, in words; it leads to the record that it begins with. */
  DisplayValue item(Column.Listed<?, ?> listed, Map<String, Object> item) {
    Row.Builder row = Row.builder();
    item.forEach(row::put);
    String phrase =
        listed.cell().of(new ItemValues(row.build(), (name, value) -> words(listed, name, value)));
    String href =
        listed.objects().sortable().stream()
            .filter(column -> item.get(column.name()) != null)
            .map(column -> written.one(column, item.get(column.name())))
            .filter(value -> !value.href().isEmpty() && phrase.startsWith(value.text()))
            .map(DisplayValue::href)
            .findFirst()
            .orElse("");
    return new DisplayValue(phrase, href, "");
  }

  private String words(Column.Listed<?, ?> listed, String name, Object value) {
    return listed.objects().sortable().stream()
        .filter(column -> column.name().equals(name) && column.type().isExact())
        .findFirst()
        .map(column -> written.one(column, value).text())
        .orElse(value.toString());
  }

  /** A text about such objects, with the names of records in place of their ids. */
  String named(Column.Listed<?, ?> listed, String text) {
    String named = text;
    for (Column<?> column : listed.items().shown()) {
      if (column instanceof Column.One<?> one && one.type() instanceof Type.Reference reference) {
        Vocabulary ids = vocabularies.ids(reference.dataset());
        named = ID.matcher(named).replaceAll(id -> Matcher.quoteReplacement(name(ids, id.group())));
      }
    }
    return named;
  }

  /** Other names of records, such as ISO codes, may be words too. */
  private static String name(Vocabulary ids, String word) {
    return ids.find(word)
        .filter(found -> found.name().equals(word))
        .map(Vocabulary.Entry::label)
        .orElse(word);
  }
}
