package org.khorgos.curation.file;

import java.util.List;
import java.util.Optional;

/**
 * The keys of an entry, as its reader asks for them: those of a file ({@link YamlMapping}) give
 * what stands there, those of an {@link KeyOutline} note what was asked.
 */
interface KeySource {

  /** One value; empty when it is not there, or wrong, which is noted. */
  <T> Optional<T> value(String key, Form<T> form, boolean required);

  /** The values of a list, each of which may stand there once. */
  <T> List<T> values(String key, Form<T> form);

  Optional<Entry> entry(String key);

  /**
   * The entries of a list.
   *
   * @param required whether there must be one
   */
  List<Entry> entries(String key, boolean required);

  /** Whether a key stands there, be its value right or wrong. */
  boolean has(String key);

  /** Notes a fault of a key that only its reader can see. */
  void error(String key, String reason);
}
