package org.khorgos;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.khorgos.database.EmbeddedDatabase;
import org.khorgos.database.FreePort;

/** Starts the application, and before it, where no database is configured, an embedded one. */
@QuarkusMain
public final class Khorgos {

  private Khorgos() {}

  public static void main(String... args) {
    Config config = ConfigProvider.getConfig();
    try {
      endWithParent(config);
      // Told here, before anything is started, since the server itself would not name the setting.
      FreePort.check(
          config.getValue("quarkus.http.port", Integer.class),
          "QUARKUS_HTTP_PORT (quarkus.http.port)");
      startDatabase(config);
    } catch (NoClassDefFoundError leftOut) {
      refuse(
          "No database is configured, and this build leaves the embedded one out. Set"
              + " KHORGOS_DATABASE_URL (khorgos.database.url) to a JDBC URL of PostgreSQL.");
    } catch (IllegalStateException e) {
      refuse(String.valueOf(e.getMessage()));
    }
    Quarkus.run(args);
  }

  /** Maven does not pass on that it was told to end; whoever starts us from it asks for this. */
  private static void endWithParent(Config config) {
    if (config.getValue("khorgos.end-with-parent", Boolean.class)) {
      ProcessHandle.current().parent().ifPresent(Khorgos::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    var unused = parent.onExit().thenRun(() -> System.exit(0));
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
