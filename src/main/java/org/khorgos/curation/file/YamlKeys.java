package org.khorgos.curation.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;

/** The keys and values of a mapping in a file. */
record YamlKeys(YamlMapping mapping, RecordIndex records) implements KeySource {

  @Override
  public <T> Optional<T> value(String key, Form<T> form, boolean required) {
    return mapping.value(key, required).flatMap(form::read);
  }

  @Override
  public <T> List<T> values(String key, Form<T> form) {
    var texts = new HashSet<String>();
    return mapping.items(key, false).stream()
        .filter(item -> item.isNewIn(texts))
        .flatMap(item -> form.read(item).stream())
        .toList();
  }

  @Override
  public Optional<YamlKeys> mapping(String key) {
    return mapping.value(key, false).map(this::below);
  }

  @Override
  public List<YamlKeys> mappings(String key, boolean required) {
    return mapping.items(key, required).stream().map(this::below).toList();
  }

  private YamlKeys below(YamlValue value) {
    return new YamlKeys(value.mapping(), records);
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
