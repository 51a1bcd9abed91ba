package org.khorgos;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.query.columns.ListDefinition;

/**
 * A run in which the Java machine records what a start needs, for its archive of classes (JEP 350
 * and 483). It needs no database: the application starts without one, responds to some requests as
 * well as it can, and the classes that only a database would call for are loaded by name.
 */
public class TrainingRun implements QuarkusApplication {

  private static final List<String> PACKAGES = List.of("org/khorgos", "org/postgresql");
  private static final List<String> REQUESTS = List.of("/", "/v1", "/q/health", "/nowhere");

  private final List<ListDefinition<?>> lists;
  private final int port;

  TrainingRun(
      @All List<ListDefinition<?>> lists, @ConfigProperty(name = "quarkus.http.port") int port) {
    this.lists = lists;
    this.port = port;
  }

  @Override
  public int run(String... args) throws IOException, InterruptedException {
    for (String name : PACKAGES) {
      ClassPathUtils.consumeAsPaths(name, TrainingRun::load);
    }
    HttpClient client = HttpClient.newHttpClient();
    List<String> requests =
        Stream.concat(REQUESTS.stream(), lists.stream().map(ListDefinition::path)).toList();
    for (String request : requests) {
      client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + request)).build(),
          HttpResponse.BodyHandlers.discarding());
    }
    return 0;
  }

  private static void load(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .forEach(TrainingRun::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(String file) {
    try {
      Class<?> loaded =
          Class.forName(
              file.replaceAll("^/|\\.class$", "").replace('/', '.'),
              false,
              Thread.currentThread().getContextClassLoader());
      // Links it, and JDK 25 archives no other.
      var unused = loaded.getDeclaredMethods();
    } catch (ClassNotFoundException | LinkageError optional) {
      // Needs a library that is not part of this build.
    }
  }
}
