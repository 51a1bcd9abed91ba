package org.khorgos.evidence;

import java.util.Optional;

/** A record that can be cited by paragraph. */
public interface Source {

  /** Number of paragraphs in the body; empty if it was not read in full. */
  Optional<Integer> paragraphs();

  /** Title of the section that contains a paragraph; empty if it has none. */
  Optional<String> section(int paragraph);

  /**
   * Whether it counts among the sources of a record that cites it. A table of coordinates or codes
   * supports a value, but says nothing of what happened.
   */
  boolean counts();
}
