import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that read while something happens to the servers, and check each response: its release, that all its rows are
 * of that release, and that the same address never gives an older one than before.
 *
 * <pre>java tools/trials/Clients.java http://cache http://instance...</pre>
 *
 * <p>Each line of the standard input begins a phase of that name, and ends the one before, which is then printed as a row
 * of a table; the end of the input ends the program. The names of records end with a mark such as {@code (r7)}, another one in each release
 * ({@code tools/trials/cluster} sees to that). Who cannot connect to the cache asks the instances, as a client does whose
 * name server gives several addresses.
 */
public final class Clients {

  private static final Pattern RELEASE = Pattern.compile("\"meta\":\\{\"release\":\"([^\"]+)\"");
  private static final Pattern MARK = Pattern.compile("\\(r(\\d+)\\)");

  /** Addresses that are asked again and again. */
  private static final List<String> CACHED = List.of(
      "/v1/exercises?fields=name&limit=20",
      "/v1/exercises/peace-mission-2007",
      "/v1/exercises?fields=name&facets=year,participant",
      "/v1/agreements?fields=name&limit=50",
      "/v1/timeline?limit=50",
      "/v1/exercises.csv?fields=name");

  /** Pages, which no cache on the way may give without asking. */
  private static final List<String> PAGES =
      List.of("/explore/exercises", "/explore/projects", "/explore/agreements");

  private static final String WARM_UP = "warm-up";

  private final URI cache;
  private final List<URI> instances;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build();
  private final Map<String, Integer> marks = new ConcurrentHashMap<>();
  private final Map<String, Integer> newest = new ConcurrentHashMap<>();
  private volatile Phase phase = new Phase(WARM_UP);
  private volatile boolean running = true;

  private Clients(URI cache, List<URI> instances) {
    this.cache = cache;
    this.instances = instances;
  }

  public static void main(String... arguments) throws Exception {
    List<URI> servers = Arrays.stream(arguments).map(URI::create).toList();
    new Clients(servers.get(0), servers.subList(1, servers.size())).run();
  }

  private void run() throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<URI> all = new ArrayList<>(List.of(cache));
    all.addAll(instances);
    for (int i = 0; i < 2; i++) {
      threads.add(repeat(50, () -> ask(phase.cached, all, any(CACHED))));
      threads.add(repeat(100, this::askNew));
    }
    threads.add(repeat(200, () -> ask(phase.pages, all, any(PAGES))));
    for (URI instance : instances) {
      threads.add(repeat(200, () -> ask(phase.direct, List.of(instance), any(CACHED))));
    }
    System.out.println("| fault | cached: responses, longest gap | pages: responses, longest gap"
        + " | new: responses, longest gap, errors | wrong, mixed, older |");
    System.out.println("|---|---|---|---|---|");
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in))) {
      for (String name = lines.readLine(); name != null; name = lines.readLine()) {
        Phase ended = phase;
        phase = new Phase(name);
        if (!ended.name.equals(WARM_UP)) {
          System.out.println(ended.row());
        }
      }
    }
    running = false;
    for (Thread thread : threads) {
      thread.join(20_000);
    }
  }

  private Thread repeat(int pause, Runnable question) {
    Thread thread = new Thread(() -> {
      while (running) {
        question.run();
        sleep(pause);
      }
    });
    thread.start();
    return thread;
  }

  /** Something never asked before, and a little later the same. */
  private void askNew() {
    List<URI> all = new ArrayList<>(List.of(cache));
    all.addAll(instances);
    String path = fresh();
    ask(phase.fresh, all, path);
    sleep(ThreadLocalRandom.current().nextInt(500));
    ask(phase.direct, all, path);
  }

  private static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int any = 1_000_000 + random.nextInt(900_000_000);
    return switch (random.nextInt(4)) {
      case 0 -> "/v1/exercises?limit=20&fields=name,participants&facets=year,framework&personnel=.." + any;
      case 1 -> "/v1/exercises.csv?fields=name,places&personnel=.." + any;
      case 2 -> "/v1/timeline?limit=100&date=1990-01-01/" + LocalDate.ofEpochDay(22_000 + random.nextInt(100_000));
      default -> "/v1/exercises?limit=5&fields=name,readings&personnel=.." + any;
    };
  }

  /** Asks the first server that can be connected to, and checks what it says. */
  private void ask(Kind kind, List<URI> servers, String path) {
    for (URI server : servers) {
      int before = newest.getOrDefault(server + path, 0);
      try {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(10)).build();
        check(kind, server + path, before, client.send(request, BodyHandlers.ofString()));
        return;
      } catch (ConnectException | java.net.http.HttpConnectTimeoutException unreachable) {
        // The next one.
      } catch (IOException failed) {
        kind.failed(failed instanceof java.net.http.HttpTimeoutException ? "timeout" : "cut");
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    kind.failed("unreachable");
  }

  private void check(Kind kind, String address, int before, HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      kind.failed(Integer.toString(response.statusCode()));
      return;
    }
    String release = response.headers().firstValue("Khorgos-Release").orElse("none");
    Matcher stated = RELEASE.matcher(response.body());
    List<Integer> found = new ArrayList<>();
    for (Matcher mark = MARK.matcher(response.body()); mark.find(); ) {
      found.add(Integer.valueOf(mark.group(1)));
    }
    if (found.isEmpty() || (stated.find() && !stated.group(1).equals(release))) {
      report(phase.wrong, address + " of " + release + ": " + shortened(response.body()));
      return;
    }
    int mark = found.get(0);
    int known = marks.computeIfAbsent(release, unused -> mark);
    if (found.stream().anyMatch(other -> other != mark)) {
      report(phase.mixed, address + " of " + release + " has " + found);
    } else if (known != mark) {
      report(phase.wrong, address + " of " + release + " has r" + mark + ", not r" + known);
    }
    newest.merge(address, mark, Math::max);
    if (mark < before) {
      report(phase.older, address + " has r" + mark + " after r" + before);
    }
    kind.answered();
  }

  private static String shortened(String body) {
    return body.substring(0, Math.min(200, body.length()));
  }

  private static void report(AtomicInteger counter, String what) {
    if (counter.incrementAndGet() <= 5) {
      System.err.println(what);
    }
  }

  private static String any(List<String> paths) {
    return paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was noticed from one line of the input to the next. */
  private static final class Phase {
    final String name;
    final Kind cached = new Kind();
    final Kind pages = new Kind();
    final Kind fresh = new Kind();
    /** Asked for consistency alone: an instance that was killed does not answer. */
    final Kind direct = new Kind();
    final AtomicInteger wrong = new AtomicInteger();
    final AtomicInteger mixed = new AtomicInteger();
    final AtomicInteger older = new AtomicInteger();

    Phase(String name) {
      this.name = name;
    }

    String row() {
      return String.format(Locale.ROOT, "| %s | %s | %s | %s | %d, %d, %d |", name, cached, pages, fresh,
          wrong.get(), mixed.get(), older.get());
    }
  }

  /** A kind of request: how many were answered, how many were not and why, and the longest time without an answer. */
  private static final class Kind {
    private final Map<String, Integer> errors = new TreeMap<>();
    private long last = System.nanoTime();
    private long gap;
    private int answers;

    synchronized void answered() {
      long now = System.nanoTime();
      gap = Math.max(gap, now - last);
      last = now;
      answers++;
    }

    synchronized void failed(String why) {
      errors.merge(why, 1, Integer::sum);
    }

    @Override
    public synchronized String toString() {
      long longest = Math.max(gap, System.nanoTime() - last);
      return String.format(Locale.ROOT, "%d, %.2f s%s", answers, longest / 1e9,
          errors.isEmpty() ? "" : ", " + errors.toString().replaceAll("[{}]", ""));
    }
  }
}
