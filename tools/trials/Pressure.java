import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Presses a local instance from many sides at once, and measures what other clients notice: responses that are cached,
 * responses that are new, and health. Prints a table, one row per kind of pressure.
 *
 * <pre>java tools/trials/Pressure.java [http://localhost:8080] [--seconds 10]</pre>
 *
 * <p>Start the instance without rate limits ({@code KHORGOS_RATE_PER_MINUTE=0}): all clients here have one address.
 */
public final class Pressure {

  private static final int DEAR = 16;
  private static final int ABANDONING = 500;
  private static final int SLOW = 100;

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
  private final List<Thread> attackers = new ArrayList<>();
  private volatile boolean attacking;

  private Pressure(URI server) {
    this.server = server;
  }

  public static void main(String... arguments) throws Exception {
    List<String> given = Arrays.asList(arguments);
    int at = given.indexOf("--seconds");
    int seconds = at < 0 ? 10 : Integer.parseInt(given.get(at + 1));
    String server = given.isEmpty() || given.get(0).startsWith("-") ? "http://localhost:8080" : given.get(0);
    new Pressure(URI.create(server)).run(seconds);
  }

  private void run(int seconds) throws Exception {
    System.out.println("| pressure | cached p50, p99 ms | new p50, p99, max ms | new: 200, 503, other | health p99 ms, not 200 |");
    System.out.println("|---|---|---|---|---|");
    measure("none", seconds, () -> List.of());
    measure(DEAR + " that ask the dearest", seconds, () -> repeat(DEAR, this::dear));
    measure(ABANDONING + " a second abandoned", seconds, () -> repeat(20, () -> abandon(ABANDONING / 20)));
    measure(SLOW + " slow readers", seconds, () -> repeat(SLOW, this::slow));
    measure("all of these", seconds, () -> {
      List<Runnable> all = new ArrayList<>(repeat(DEAR, this::dear));
      all.addAll(repeat(20, () -> abandon(ABANDONING / 20)));
      all.addAll(repeat(SLOW, this::slow));
      return all;
    });
  }

  private static List<Runnable> repeat(int times, Runnable attacker) {
    return new ArrayList<>(java.util.Collections.nCopies(times, attacker));
  }

  private void measure(String name, int seconds, Supplier<List<Runnable>> pressure) throws Exception {
    attacking = true;
    for (Runnable attacker : pressure.get()) {
      Thread thread = new Thread(() -> {
        while (attacking) {
          attacker.run();
        }
      });
      thread.setDaemon(true);
      thread.start();
      attackers.add(thread);
    }
    Thread.sleep(2000);
    var cached = new Watch("/v1/exercises?year=2019", 20);
    var fresh = new Watch(null, 100);
    var health = new Watch("/q/health/ready", 250);
    List<Watch> watches = List.of(cached, fresh, health);
    watches.forEach(watch -> watch.until(System.nanoTime() + seconds * 1_000_000_000L));
    for (Watch watch : watches) {
      watch.thread.join();
    }
    attacking = false;
    for (Thread attacker : attackers) {
      attacker.join(5000);
    }
    attackers.clear();
    System.out.printf(Locale.ROOT, "| %s | %s, %s | %s, %s, %s | %d, %d, %d | %s, %d |%n", name,
        cached.at(0.5), cached.at(0.99), fresh.at(0.5), fresh.at(0.99), fresh.at(1),
        fresh.ok.get(), fresh.refused.get(), fresh.other.get(), health.at(0.99), health.refused.get() + health.other.get());
    Thread.sleep(3000);
  }

  /** A client that asks now and then, and notes how long it takes. */
  private final class Watch {
    final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    final AtomicInteger ok = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger other = new AtomicInteger();
    final String path;
    final int pause;
    Thread thread;

    Watch(String path, int pause) {
      this.path = path;
      this.pause = pause;
    }

    void until(long end) {
      thread = new Thread(() -> {
        while (System.nanoTime() < end) {
          ask();
        }
      });
      thread.start();
    }

    private void ask() {
      long begin = System.nanoTime();
      int status = status(path == null ? "/v1/exercises?limit=20&personnel=.." + any() : path, Duration.ofSeconds(20));
      millis.add((System.nanoTime() - begin) / 1e6);
      (status == 200 ? ok : status == 503 ? refused : other).incrementAndGet();
      sleep(pause);
    }

    String at(double share) {
      double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return sorted.length == 0 ? "-"
          : String.format(Locale.ROOT, "%.0f", sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))]);
    }
  }

  private int status(String path, Duration patience) {
    try {
      HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).timeout(patience).build();
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        body.readAllBytes();
      }
      return response.statusCode();
    } catch (IOException failed) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static int any() {
    return 1_000_000 + ThreadLocalRandom.current().nextInt(900_000_000);
  }

  private void dear() {
    status(dear(any()), Duration.ofSeconds(30));
  }

  /** A thousand rows and six facets, different each time. */
  private static String dear(int different) {
    return "/v1/evidence?limit=" + (900 + different % 100) + "&facets=dataset,field,relation,article,part,certainty"
        + "&paragraph=.." + different;
  }

  private void abandon(int perSecond) {
    try (Socket socket = connect()) {
      ask(socket, dear(any()));
      sleep(30);
    } catch (IOException refused) {
      // The next one.
    }
    sleep(Math.max(1, 1000 / perSecond - 30));
  }

  private void slow() {
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(1024);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      ask(socket, "/v1/evidence?limit=1000&include=readings");
      InputStream body = socket.getInputStream();
      while (attacking && body.read() >= 0) {
        sleep(500);
      }
    } catch (IOException cut) {
      sleep(100);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(server.getHost(), server.getPort());
  }

  private void ask(Socket socket, String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getHost() + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
