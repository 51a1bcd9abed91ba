package org.khorgos;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.khorgos.database.EmbeddedDatabase;

/** Starts the application, and before it, where no database is configured, an embedded one. */
@QuarkusMain
public final class Khorgos {

  private Khorgos() {}

  public static void main(String... args) {
    try {
      startDatabase(ConfigProvider.getConfig());
    } catch (NoClassDefFoundError leftOut) {
      refuse(
          "No database is configured, and this build leaves the embedded one out. Set khorgos.database.url.");
    } catch (IllegalStateException e) {
      refuse(String.valueOf(e.getMessage()));
    }
    Quarkus.run(args);
  }

  private static void startDatabase(Config config) {
    Optional<String> url = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
    if (url.isPresent()) {
      return;
    }
    EmbeddedDatabase database =
        EmbeddedDatabase.start(
            Path.of(config.getValue("khorgos.embedded.directory", String.class)),
            config.getValue("khorgos.embedded.port", Integer.class));
    database.settings().forEach(System::setProperty);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-embedded-postgres"));
  }

  private static void refuse(String reason) {
    System.err.println(reason);
    System.exit(1);
  }
}
