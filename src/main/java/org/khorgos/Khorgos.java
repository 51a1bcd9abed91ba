package org.khorgos;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.khorgos.curation.editor.CheckCommand;
import org.khorgos.database.EmbeddedDatabase;
import org.khorgos.database.PortProbe;

/**
 * Starts the application, and before it, where no database is configured, an embedded one. With the
 * argument {@code check} it serves nothing, but checks the dataset files on a database of its own.
 */
@QuarkusMain
public final class Khorgos {

  private Khorgos() {}

  public static void main(String... args) {
    boolean checks = List.of(args).contains("check");
    if (checks) {
      System.setProperty("quarkus.profile", "check");
    }
    Config config = ConfigProvider.getConfig();
    try {
      endWithParent(config);
      if (checks) {
        use(EmbeddedDatabase.startTemporary());
      } else {
        // Told here, before anything is started, since the server itself would not name the
        // setting.
        PortProbe.check(
            config.getValue("quarkus.http.port", Integer.class),
            "QUARKUS_HTTP_PORT (quarkus.http.port)");
        startDatabase(config);
      }
    } catch (NoClassDefFoundError leftOut) {
      refuse(
          "No database is configured, and this build leaves the embedded one out. Set"
              + " KHORGOS_DATABASE_URL (khorgos.database.url) to a JDBC URL of PostgreSQL.");
    } catch (IllegalStateException e) {
      refuse(String.valueOf(e.getMessage()));
    }
    if (checks) {
      Quarkus.run(CheckCommand.class, args);
    } else {
      Quarkus.run(args);
    }
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
    if (url.isEmpty()) {
      use(
          EmbeddedDatabase.start(
              Path.of(config.getValue("khorgos.embedded.directory", String.class)),
              config.getValue("khorgos.embedded.port", Integer.class)));
    }
  }

  private static void use(EmbeddedDatabase database) {
    database.settings().forEach(System::setProperty);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-embedded-postgres"));
  }

  private static void refuse(String reason) {
    System.err.println(reason);
    System.exit(1);
  }
}
