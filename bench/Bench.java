import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * How fast a running instance answers, as a ratio to a static file of the same server in the same run.
 *
 * <p>{@code java bench/Bench.java http://localhost:8080}. Each kind of request is sent in rounds, in
 * turn with all others, so that a machine that gets slower gets slower for all; the median round counts.
 */
public final class Bench {

  private static final int ROUNDS = 7;
  private static final int REQUESTS = 4_000;
  private static final int AT_ONCE = 32;

  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final AtomicInteger FRESH = new AtomicInteger((int) (System.nanoTime() & 0xFFFFFF));

  public static void main(String... arguments) throws Exception {
    String url = arguments.length == 0 ? "http://localhost:8080" : arguments[0];
    String etag = CLIENT.send(HttpRequest.newBuilder(URI.create(url + "/v1/exercises")).build(), BodyHandlers.discarding()).headers().firstValue("ETag").orElseThrow();
    String releases = CLIENT.send(HttpRequest.newBuilder(URI.create(url + "/v1/releases")).build(), BodyHandlers.ofString()).body();
    String oldest = releases.replaceAll("(?s).*\"version\":\"([^\"]+)\".*", "$1");
    Map<String, IntFunction<HttpRequest.Builder>> kinds = new LinkedHashMap<>();
    kinds.put("static file (the measure)", i -> request(url + "/q/swagger-ui/theme-flattop.css"));
    kinds.put("kept answer", i -> request(url + "/v1/exercises"));
    kinds.put("kept answer, gzip", i -> request(url + "/v1/exercises").header("Accept-Encoding", "gzip"));
    kinds.put("304", i -> request(url + "/v1/exercises").header("If-None-Match", etag));
    kinds.put("new question", i -> request(url + "/v1/exercises?participant=china&personnel_qualifier=about&personnel=.." + FRESH.incrementAndGet()));
    kinds.put("new question, old release", i -> request(url + "/v1/exercises?participant=china&personnel_qualifier=about&personnel=.." + FRESH.incrementAndGet() + "&release=" + oldest));
    kinds.put("new aggregate", i -> request(url + "/v1/exercises/aggregate?group_by=year,participant&personnel=.." + FRESH.incrementAndGet()));
    kinds.put("new suggestion", i -> request(url + "/v1/suggest?q=kaz" + Integer.toString(FRESH.incrementAndGet(), 26).replaceAll("\\d", "")));
    kinds.put("error", i -> request(url + "/v1/exercises?participant=chyna"));
    kinds.put("kept page", i -> page(url + "/explore/exercises"));
    kinds.put("new page", i -> page(url + "/explore/exercises?participant=china&personnel_qualifier=about&personnel=.." + FRESH.incrementAndGet()));
    Map<String, double[]> rates = new LinkedHashMap<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (var kind : kinds.entrySet()) {
        double rate = rate(kind.getValue(), round < 0 || kind.getKey().startsWith("new") ? REQUESTS / 8 : REQUESTS);
        if (round >= 0) {
          rates.computeIfAbsent(kind.getKey(), name -> new double[ROUNDS])[round] = rate;
        }
      }
    }
    double measure = median(rates.values().iterator().next());
    rates.forEach((name, rounds) -> System.out.printf("%-28s %8.0f requests/s  ratio %5.2f%n", name, median(rounds), median(rounds) / measure));
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  private static HttpRequest.Builder page(String url) {
    return request(url).header("Accept", "text/html");
  }

  private static double rate(IntFunction<HttpRequest.Builder> kind, int requests) throws InterruptedException {
    var slots = new Semaphore(AT_ONCE);
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      slots.acquire();
      CLIENT.sendAsync(kind.apply(i).build(), BodyHandlers.discarding()).whenComplete((response, failure) -> slots.release());
    }
    slots.acquire(AT_ONCE);
    return requests / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
