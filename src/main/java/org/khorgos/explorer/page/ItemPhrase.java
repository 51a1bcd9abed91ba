package org.khorgos.explorer.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;

/** Phrases for the objects in a list, with names and words in place of ids and codes. */
final class ItemPhrase {

  private static final Pattern ID = Pattern.compile("\\b[a-z0-9]+(-[a-z0-9]+)*\\b");

  private final ValueRenderer renderer;
  private final Vocabularies vocabularies;

  ItemPhrase(ValueRenderer renderer, Vocabularies vocabularies) {
    this.renderer = renderer;
    this.vocabularies = vocabularies;
  }

  /** An object as one phrase, with a link to the record that it begins with. */
  DisplayValue item(Column.Listed<?, ?> listed, Row item) {
    String phrase =
        listed.cell().of(new ItemValues(item, (name, value) -> words(listed, name, value)));
    String href =
        listed.objects().sortable().stream()
            .flatMap(
                column ->
                    Stream.ofNullable(item.value(column.name()))
                        .map(value -> renderer.one(column, value)))
            .filter(value -> !value.href().isEmpty() && phrase.startsWith(value.text()))
            .map(DisplayValue::href)
            .findFirst()
            .orElse("");
    return new DisplayValue(phrase, href, "");
  }

  private String words(Column.Listed<?, ?> listed, String name, Object value) {
    return listed
        .objects()
        .find(name)
        .filter(column -> column.type().kind() != Type.Kind.TEXT)
        .map(column -> renderer.one(column, value).text())
        .orElse(value.toString());
  }

  /** A text that an editor wrote about such objects, with names of records in place of ids. */
  String withNames(Column.Listed<?, ?> listed, String text) {
    String named = text;
    for (Column<?> column : listed.items().shown()) {
      Optional<Vocabulary> ids =
          column.type().reference().map(reference -> vocabularies.ids(reference.dataset()));
      if (ids.isPresent()) {
        named =
            ID.matcher(named)
                .replaceAll(id -> Matcher.quoteReplacement(name(ids.get(), id.group())));
      }
    }
    return named;
  }

  /** The name of an id; other names of records, such as ISO codes, may be ordinary words. */
  private static String name(Vocabulary ids, String word) {
    return ids.find(word)
        .filter(found -> found.name().equals(word))
        .map(Vocabulary.Entry::label)
        .orElse(word);
  }
}
