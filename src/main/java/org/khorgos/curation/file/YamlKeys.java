package org.khorgos.curation.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.form.SourceForm;
import org.khorgos.curation.form.SourceReference;
import org.khorgos.curation.form.Stated;
import org.khorgos.curation.form.StatedForm;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;

/** The keys and values of a mapping in a file. */
record YamlKeys(YamlMapping mapping, RecordIndex records) implements KeySource {

  @Override
  public <T> Optional<T> value(String key, Form<T> form, boolean required) {
    return mapping.value(key, required).flatMap(form::read);
  }

  @Override
  public <T> Optional<Stated<T>> stated(String key, Form<T> form, boolean required) {
    return value(key, new StatedForm<>(form, records), required);
  }

  @Override
  public <T> Stated<List<Stated<T>>> values(String key, Form<T> form) {
    YamlMapping.ItemList list = mapping.list(key, false);
    var texts = new HashSet<String>();
    var stated = new StatedForm<>(form, records);
    return statement(
        list,
        list.items().stream()
            .filter(item -> item.isNewIn(texts))
            .flatMap(item -> stated.read(item).stream())
            .toList());
  }

  @Override
  public Optional<YamlKeys> mapping(String key) {
    return mapping.value(key, false).map(this::below);
  }

  @Override
  public List<YamlKeys> mappings(String key, boolean required) {
    return mapping.items(key, required).stream().map(this::below).toList();
  }

  @Override
  public Stated<List<YamlKeys>> items(String key) {
    YamlMapping.ItemList list = mapping.list(key, false);
    return statement(list, list.items().stream().map(this::below).toList());
  }

  private <T> Stated<T> statement(YamlMapping.ItemList list, T items) {
    return list.around()
        .map(keys -> StatedForm.ofList(items, keys, records))
        .orElseGet(() -> Stated.plain(Optional.of(items)));
  }

  private YamlKeys below(YamlValue value) {
    return new YamlKeys(value.mapping(), records);
  }

  @Override
  public List<SourceReference> sources(boolean required) {
    return SourceForm.read(mapping, required, records);
  }

  @Override
  public Optional<String> plain(String key) {
    return mapping.plain(key);
  }

  @Override
  public Optional<String> plain(String key, String beside) {
    return mapping.plain(key, beside);
  }

  @Override
  public boolean has(String key) {
    return mapping.has(key);
  }

  @Override
  public void error(String key, String reason) {
    mapping.error(key, reason);
  }
}
