package org.khorgos.evidence;

import java.util.Optional;

/** A record that can be cited by paragraph. */
public interface Source {

  /** How many paragraphs its body has; empty when it was not read as a whole. */
  Optional<Integer> paragraphs();

  /** The printed title of the section in which a paragraph stands; empty in an untitled one. */
  Optional<String> section(int paragraph);
}
