package org.khorgos;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.khorgos.api.connection.ConnectionExtension;
import org.khorgos.api.problem.RequestLine;
import org.khorgos.curation.editor.CheckCommand;
import org.khorgos.database.DatabaseStart;
import org.khorgos.database.EmbeddedDatabase;
import org.khorgos.database.PortProbe;

/**
 * Starts the application, and before it, where no database is configured, an embedded one. With the
 * argument {@code check} it serves nothing, but checks the dataset files on a database of its own;
 * with {@code train} it ends after a {@link TrainingRun}.
 */
@QuarkusMain
public final class Khorgos {

  private static final String CHECK = "check";
  private static final String TRAIN = "train";
  private static final Set<String> PROFILES = Set.of(CHECK, TRAIN);

  private Khorgos() {}

  public static void main(String... args) {
    String command = args.length == 0 ? "" : args[0];
    if (PROFILES.contains(command)) {
      System.setProperty("quarkus.profile", command);
    }
    RequestLine.takeMalformed();
    ConnectionExtension.register();
    Config config = ConfigProvider.getConfig();
    try {
      endWithParent(config);
      if (command.equals(CHECK)) {
        use(temporary(), PortProbe.free(), EmbeddedDatabase::startTemporary);
      } else {
        // Told here, before anything is started, since the server itself would not name the
        // setting.
        PortProbe.check(
            config.getValue("quarkus.http.port", Integer.class),
            "QUARKUS_HTTP_PORT (quarkus.http.port)");
        startDatabase(config);
      }
    } catch (IllegalStateException e) {
      refuse(e);
    }
    switch (command) {
      case CHECK -> Quarkus.run(CheckCommand.class, args);
      case TRAIN -> Quarkus.run(TrainingRun.class, args);
      default -> Quarkus.run(args);
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
      Path directory = Path.of(config.getValue("khorgos.embedded.directory", String.class));
      int port = config.getValue("khorgos.embedded.port", Integer.class);
      use(directory, port == 0 ? PortProbe.free() : port, EmbeddedDatabase::start);
    }
  }

  private static void use(
      Path directory, int port, BiFunction<Path, Integer, EmbeddedDatabase> start) {
    EmbeddedDatabase.settings(directory, port).forEach(System::setProperty);
    DatabaseStart.begin(() -> start.apply(directory, port), Khorgos::refuse);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("khorgos");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends at once: nothing runs yet that would have to be stopped. */
  private static void refuse(Throwable reason) {
    System.err.println(
        reason instanceof NoClassDefFoundError
            ? "No database is configured, and this build leaves the embedded one out. Set"
                + " KHORGOS_DATABASE_URL (khorgos.database.url) to a JDBC URL of PostgreSQL."
            : reason.getMessage());
    Runtime.getRuntime().halt(1);
  }
}
