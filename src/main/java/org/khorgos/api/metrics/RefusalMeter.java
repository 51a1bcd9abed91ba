package org.khorgos.api.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the requests that were refused with 429 or 503, by reason. */
@Singleton
public class RefusalMeter {

  /** Why a request was refused. */
  public enum Reason {
    /** Too many new responses are being worked out, or wait for it. */
    BUSY,
    /** Its client asked too often. */
    RATE,
    /** Its statement took too long. */
    TIMEOUT,
    /** The database cannot be reached, or has no room. */
    DATABASE,
    /** The server has no room for the response. */
    DISK
  }

  private final Map<Reason, Counter> counters;

  RefusalMeter(MeterRegistry registry) {
    counters =
        Arrays.stream(Reason.values())
            .collect(Collectors.toMap(Function.identity(), reason -> counter(reason, registry)));
  }

  private static Counter counter(Reason reason, MeterRegistry registry) {
    return Counter.builder("khorgos.requests.refused")
        .description("Requests that were refused with 429 or 503")
        .tag("reason", reason.name().toLowerCase(Locale.ROOT))
        .register(registry);
  }

  /** Counts one. */
  public void count(Reason reason) {
    Objects.requireNonNull(counters.get(reason)).increment();
  }
}
