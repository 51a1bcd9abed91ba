package org.khorgos.curation.file;

import java.util.List;
import java.util.Optional;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.RecordIndex;

/**
 * The keys of an entry as its reader asks for them. {@link YamlKeys} returns the values in a file;
 * {@link KeyOutline} records which keys are asked for.
 */
interface KeySource {

  /** A value; absent if it is missing or invalid, which is reported. */
  <T> Optional<T> value(String key, Form<T> form, boolean required);

  /** The values of a list, without repetitions. */
  <T> List<T> values(String key, Form<T> form);

  Optional<? extends KeySource> mapping(String key);

  /**
   * The mappings of a list.
   *
   * @param required whether there must be at least one
   */
  List<? extends KeySource> mappings(String key, boolean required);

  /** Whether the key is present, its value valid or not. */
  boolean has(String key);

  /** Reports an error of a key that only the reader can find. */
  void error(String key, String reason);

  /** The records to which an entry can refer. */
  RecordIndex records();
}
