package org.khorgos.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The script that creates the two database roles (docs/decisions/0003). */
final class RoleScript {

  private RoleScript() {}

  static String sql() {
    try (InputStream in = RoleScript.class.getResourceAsStream("/db/roles.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
