package org.khorgos;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Tests of this profile run on db/dataset, each other on a frozen copy. They may check only what
 * holds whatever editors change, and what README.md shows.
 */
public final class LiveRecord implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("khorgos.dataset.directory", "");
  }
}
