import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Deploys a new version and a new record on three instances of one database, one after the other and under load, then
 * lets an old one start again, and goes back. Every response is looked at: whether its rows are those of the release that
 * it names, and whether it is older than one that the same instance gave before.
 *
 * <pre>java tools/trials/RollingDeployment.java [--old JAR] [--new JAR]</pre>
 *
 * <p>Needs what {@code mvn package} builds, and {@code db/dataset} beside it; both versions are that one unless named.
 */
public final class RollingDeployment {

  private static final String OLD = "2098.01.0";
  private static final String NEW = "2098.01.1";
  private static final String RECORD = "peace-mission-2007";
  private static final String OLD_NAME = "Name before";
  private static final String NEW_NAME = "Name after";
  private static final Pattern RELEASE = Pattern.compile("\"release\":\"([^\"]+)\"");
  private static final int CLIENTS = 6;

  private final Path work = Files.createTempDirectory("khorgos-rolling");
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
  private final Map<Integer, Process> running = new ConcurrentHashMap<>();
  private final Map<String, Integer> seen = new TreeMap<>();
  private volatile boolean asking = true;

  private RollingDeployment() throws IOException {}

  public static void main(String... arguments) throws Exception {
    List<String> given = List.of(arguments);
    Path built = Path.of("target/quarkus-app/quarkus-run.jar");
    new RollingDeployment().run(jar(given, "--old", built), jar(given, "--new", built));
  }

  private static Path jar(List<String> given, String name, Path otherwise) {
    int at = given.indexOf(name);
    return (at < 0 ? otherwise : Path.of(given.get(at + 1))).toAbsolutePath();
  }

  private void run(Path oldJar, Path newJar) throws Exception {
    Path oldRecord = record(OLD, OLD_NAME);
    Path newRecord = record(NEW, NEW_NAME);
    int[] ports = Stream.generate(RollingDeployment::free).limit(5).mapToInt(Integer::intValue).toArray();
    int database = ports[3];
    Thread end = new Thread(() -> running.values().forEach(Process::destroy));
    Runtime.getRuntime().addShutdownHook(end);
    // The first only keeps the database.
    start(oldJar, ports[4], oldRecord, Map.of("KHORGOS_EMBEDDED_PORT", "" + database), List.of());
    String password = Files.readString(work.resolve("postgres.password")).strip();
    Map<String, String> connected = Map.of(
        "KHORGOS_DATABASE_URL", "jdbc:postgresql://localhost:" + database + "/postgres",
        "KHORGOS_DATABASE_PASSWORD", password,
        "KHORGOS_DATABASE_READER_USERNAME", "khorgos_reader");
    for (int i = 0; i < 3; i++) {
      start(oldJar, ports[i], oldRecord, connected, List.of());
    }
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Thread thread = new Thread(() -> ask(ports));
      thread.setDaemon(true);
      thread.start();
      clients.add(thread);
    }
    Thread.sleep(3_000);
    System.out.println("| step | responses | wrong | older than before, same instance | 503 | other 5xx | no connection | releases seen |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    report("three of the old version, old record");
    for (int i = 0; i < 3; i++) {
      stop(ports[i]);
      start(newJar, ports[i], newRecord, connected, List.of());
      Thread.sleep(2_000);
      report("instance " + (i + 1) + " replaced");
    }
    stop(ports[1]);
    start(oldJar, ports[1], oldRecord, connected, List.of());
    Thread.sleep(2_000);
    report("an instance of the old version starts again");
    String health = get(ports[1], "/q/health/ready").body();
    require(health.contains("\"files_passed_over\": \"" + OLD + "\""), "health does not tell of older files: " + health);
    require(get(ports[1], "/v1").body().contains("\"release\":\"" + NEW + "\""), "the old record is back");
    start(newJar, 0, newRecord, connected, List.of("go-back", OLD, "--yes"));
    Thread.sleep(3_000);
    report("gone back, on purpose");
    for (int i = 0; i < 3; i++) {
      require(get(ports[i], "/v1").body().contains("\"release\":\"" + OLD + "\""), "an instance did not go back");
    }
    asking = false;
    for (Thread thread : clients) {
      thread.join();
    }
    end.run();
    System.out.println("Every instance went back.");
  }

  /** The record with another name in one place, as a release of its own. */
  private Path record(String number, String name) throws IOException {
    Path folder = Files.createDirectories(work.resolve(number));
    Path source = Path.of("db/dataset");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    edit(folder.resolve("release.yaml"), "(?s).*", "number: " + number + "\nday: 2098-01-01\n");
    edit(folder.resolve("exercises.yaml"), "(?s)(- id: " + RECORD + "\n  name: )[^\n]*", "$1" + name);
    return folder;
  }

  private static void edit(Path file, String pattern, String text) throws IOException {
    Files.writeString(file, Pattern.compile(pattern).matcher(Files.readString(file)).replaceFirst(text));
  }

  private void start(Path jar, int port, Path record, Map<String, String> settings, List<String> command)
      throws Exception {
    List<String> words = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-Xmx192m", "-jar", jar.toString()));
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("log-" + port).toFile()));
    builder.environment().putAll(Map.of(
        "QUARKUS_HTTP_PORT", "" + port,
        "KHORGOS_EMBEDDED_DIRECTORY", work.resolve("postgres").toString(),
        "KHORGOS_DATASET_DIRECTORY", record.toString(),
        "KHORGOS_RATE_PER_MINUTE", "0"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    if (!command.isEmpty()) {
      require(process.waitFor() == 0, "the command failed, see " + work);
      return;
    }
    running.put(port, process);
    for (int i = 0; i < 1500 && process.isAlive(); i++) {
      try {
        if (get(port, "/q/health/ready").statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It is starting.
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("an instance did not come up, see " + work);
  }

  private void stop(int port) throws InterruptedException {
    Process process = running.remove(port);
    process.destroy();
    process.waitFor();
  }

  /** Asks one instance after the other, as a balancer would, what is kept and what is new. */
  private void ask(int... ports) {
    Map<String, String> last = new TreeMap<>();
    for (int i = 0; asking; i++) {
      int port = ports[i % 3];
      String path =
          i % 2 == 0
              ? "/v1/exercises/" + RECORD
              : "/v1/exercises?id=" + RECORD + "&year=" + random(1000, 2000) + ".." + random(2010, 3000);
      try {
        note(port, path, get(port, path), last);
        Thread.sleep(20);
      } catch (InterruptedException e) {
        return;
      } catch (ConnectException refused) {
        count("no connection");
      } catch (IOException broken) {
        count(running.containsKey(port) ? "wrong" : "no connection");
      }
    }
  }

  private void note(int port, String path, HttpResponse<String> response, Map<String, String> last) {
    count("responses");
    if (response.statusCode() != 200) {
      count(response.statusCode() == 503 ? "503" : response.statusCode() >= 500 ? "other 5xx" : "wrong");
      if (response.statusCode() != 503) {
        System.err.println(path + ": " + response.body());
      }
      return;
    }
    Matcher release = RELEASE.matcher(response.body());
    String of = release.find() ? release.group(1) : "none";
    count("release " + of);
    boolean isWhole = of.equals(OLD) ? response.body().contains(OLD_NAME) : response.body().contains(NEW_NAME);
    if (!isWhole) {
      count("wrong");
    }
    String before = last.put(port + path.substring(0, 14), of);
    if (before != null && before.compareTo(of) > 0) {
      count("older");
    }
  }

  private static int random(int from, int to) {
    return ThreadLocalRandom.current().nextInt(from, to);
  }

  private void count(String what) {
    synchronized (seen) {
      seen.merge(what, 1, Integer::sum);
    }
  }

  private void report(String step) {
    synchronized (seen) {
      List<String> cells = new ArrayList<>(List.of(step));
      for (String what : List.of("responses", "wrong", "older", "503", "other 5xx", "no connection")) {
        cells.add("" + seen.getOrDefault(what, 0));
      }
      cells.add(String.join(", ", seen.keySet().stream()
          .filter(what -> what.startsWith("release ")).map(what -> what.substring(8) + ": " + seen.get(what)).toList()));
      System.out.println("| " + String.join(" | ", cells) + " |");
      seen.clear();
    }
  }

  private HttpResponse<String> get(int port, String path) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(10)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
