package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.Relation;
import org.khorgos.evidence.StatedValue;

/**
 * A value, alone or with the places in sources that state it and with what else is stated: {@code
 * {value: 620, sources: [qazaq-tv-cooperation-2019#6], others: [...]}}.
 */
public record StatedForm<T>(Form<T> form, RecordIndex records) implements Form<Stated<T>> {

  private static final String OTHERS = "others";
  private static final String NOTE = "note";

  @Override
  public Optional<Stated<T>> read(YamlValue value) {
    if (!isStatement(value)) {
      return Optional.of(Stated.plain(form.read(value)));
    }
    YamlMapping keys = value.mapping();
    Optional<T> first = form.readKeys(keys);
    return Optional.of(statement(first, first.map(form::stated), keys, form, records));
  }

  private boolean isStatement(YamlValue value) {
    return Stream.concat(
            form.keySchemas().keySet().stream(), Stream.of(SourceForm.KEY, OTHERS, NOTE))
        .anyMatch(value::has);
  }

  /** What the keys beside a list say of it. */
  public static <T> Stated<T> ofList(T items, YamlMapping keys, RecordIndex records) {
    if (keys.value(OTHERS, false).isPresent()) {
      keys.error(
          OTHERS,
          "stands at an item: one that only another source lists has a relation, one that another"
              + " source leaves out has others");
    }
    List<SourceReference> sources = SourceForm.read(keys, false, records);
    return new Stated<>(Optional.of(items), sources, text(NOTE, keys), List.of());
  }

  private static <T> Stated<T> statement(
      Optional<T> value,
      Optional<StatedValue> shown,
      YamlMapping keys,
      Form<?> form,
      RecordIndex records) {
    List<Stated.Other> others =
        keys.items(OTHERS, false).stream()
            .flatMap(item -> other(item.mapping(), shown, form, records).stream())
            .toList();
    List<SourceReference> sources = SourceForm.read(keys, false, records);
    return new Stated<>(value, sources, text(NOTE, keys), others);
  }

  private static <T> Optional<Stated.Other> other(
      YamlMapping keys, Optional<StatedValue> shown, Form<T> form, RecordIndex records) {
    Optional<T> value = form.readKeys(keys);
    Optional<Relation> relation =
        keys.value("relation", true).flatMap(new CodeForm<>(Relation.class)::read);
    if (relation.filter(Relation.FIRST::equals).isPresent()) {
      keys.error("relation", "cannot be first: that is the value above");
    }
    String unit = form.isNumber() ? text("unit", keys) : null;
    String currency = form.isNumber() ? text("currency", keys) : null;
    if (unit == null
        && currency == null
        && value.isPresent()
        && value.map(form::stated).equals(shown)) {
      keys.error("value", "is the value above: add the sources there");
    }
    String note = text(NOTE, keys);
    List<SourceReference> sources = SourceForm.read(keys, true, records);
    return value.flatMap(
        known ->
            relation.map(
                how -> new Stated.Other(form.stated(known), unit, currency, how, note, sources)));
  }

  private static @Nullable String text(String key, YamlMapping keys) {
    return keys.value(key, false).flatMap(TextForm.FREE::read).orElse(null);
  }

  @Override
  public Map<String, Object> schema() {
    return form.schema();
  }
}
