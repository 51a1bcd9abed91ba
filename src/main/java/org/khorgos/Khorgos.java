package org.khorgos;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.khorgos.api.connection.ConnectionExtension;
import org.khorgos.api.problem.RequestLine;
import org.khorgos.curation.editor.CheckCommand;
import org.khorgos.curation.load.GoBackCommand;
import org.khorgos.curation.load.RebuildCommand;
import org.khorgos.database.DatabaseStart;
import org.khorgos.database.EmbeddedDatabase;
import org.khorgos.database.PortProbe;

/**
 * Starts the application, and before it, where no database is configured, an embedded one. The
 * first argument may be a command: {@code check} checks the dataset files on a database of its own
 * and ends, {@code preview} serves them from one; {@code go-back} and {@code rebuild} change which
 * releases the database holds; {@code train} ends after a {@link TrainingRun}.
 */
@QuarkusMain
public final class Khorgos {

  /** What the first argument may be, with the profile of settings that belongs to it. */
  private enum Command {
    SERVE("prod", true, false),
    PREVIEW("preview", true, true),
    CHECK("check", false, true),
    GO_BACK("command", false, false),
    REBUILD("command", false, false),
    TRAIN("train", true, false);

    private final String profile;
    private final boolean opensPort;
    private final boolean hasOwnDatabase;

    Command(String profile, boolean opensPort, boolean hasOwnDatabase) {
      this.profile = profile;
      this.opensPort = opensPort;
      this.hasOwnDatabase = hasOwnDatabase;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Command of(String... args) {
      return args.length == 0
          ? SERVE
          : Stream.of(values())
              .filter(command -> command.word().equals(args[0]))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "There is no command “"
                              + args[0]
                              + "”; there are "
                              + Stream.of(values()).map(Command::word).collect(joining(", "))
                              + ". Without one, the application serves."));
    }
  }

  private Khorgos() {}

  public static void main(String... args) {
    try {
      Command command = Command.of(args);
      if (command != Command.SERVE) {
        System.setProperty("quarkus.profile", command.profile);
      }
      RequestLine.takeMalformed();
      ConnectionExtension.register();
      Config config = ConfigProvider.getConfig();
      endWithParent(config);
      startDatabase(command, config);
      run(command, args);
    } catch (IllegalStateException e) {
      refuse(e);
    }
  }

  private static void run(Command command, String... args) {
    switch (command) {
      case CHECK -> Quarkus.run(CheckCommand.class, args);
      case GO_BACK -> Quarkus.run(GoBackCommand.class, args);
      case REBUILD -> Quarkus.run(RebuildCommand.class, args);
      case TRAIN -> Quarkus.run(TrainingRun.class, args);
      case SERVE, PREVIEW -> Quarkus.run(args);
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

  private static void startDatabase(Command command, Config config) {
    if (command.opensPort) {
      // Told here, before anything is started, since the server itself would not name the
      // setting.
      PortProbe.check(
          config.getValue("quarkus.http.port", Integer.class),
          "QUARKUS_HTTP_PORT (quarkus.http.port)");
    }
    if (command.hasOwnDatabase) {
      use(temporary(), PortProbe.free(), EmbeddedDatabase::startTemporary);
      return;
    }
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
