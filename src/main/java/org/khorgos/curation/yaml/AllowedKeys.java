package org.khorgos.curation.yaml;

import java.util.List;

/** The keys that a mapping may have, for messages about those that it may not. */
public interface AllowedKeys {

  /** The keys allowed below a key; none if its value is no mapping. */
  AllowedKeys below(String key);

  /** The paths at which a key is allowed, each ending in a dot; empty for the top level. */
  List<String> homes(String key);

  /** The shortest valid mapping, such as <code>{actor: …, role: …}</code>. */
  String example();
}
