package org.khorgos.curation.file;

import java.util.List;
import java.util.Optional;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.form.SourceReference;
import org.khorgos.curation.form.Stated;

/**
 * The keys of an entry as its reader asks for them. {@link YamlKeys} returns the values in a file;
 * {@link KeyOutline} records which keys are asked for.
 */
interface KeySource {

  /** A value; absent if it is missing or invalid, which is reported. */
  <T> Optional<T> value(String key, Form<T> form, boolean required);

  /** A value, with what the entry says of its sources. */
  <T> Optional<Stated<T>> stated(String key, Form<T> form, boolean required);

  /** The values of a list, without repetitions. */
  <T> Stated<List<Stated<T>>> values(String key, Form<T> form);

  Optional<? extends KeySource> mapping(String key);

  /**
   * The mappings of a list.
   *
   * @param required whether there must be at least one
   */
  List<? extends KeySource> mappings(String key, boolean required);

  /** The mappings of a list, with what the entry says of its sources. */
  Stated<? extends List<? extends KeySource>> items(String key);

  /** Places in sources. */
  List<SourceReference> sources(boolean required);

  /** The text of a single value, whether its form is valid or not. */
  Optional<String> plain(String key);

  /** The text of a key beside a single value, such as its qualifier. */
  Optional<String> plain(String key, String beside);

  /** Whether the key is present, its value valid or not. */
  boolean has(String key);

  /** Reports an error of a key that only the reader can find. */
  void error(String key, String reason);

  /** The records to which an entry can refer. */
  RecordIndex records();
}
