package org.khorgos.api.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts the responses with an ETag, by where they came from. */
@Singleton
public class ResponseMeter {

  private final Counter fresh;
  private final Counter cached;
  private final Counter notModified;

  ResponseMeter(MeterRegistry registry) {
    fresh = counter("new", registry);
    cached = counter("cache", registry);
    notModified = counter("not-modified", registry);
  }

  private static Counter counter(String origin, MeterRegistry registry) {
    return Counter.builder("khorgos.responses")
        .description("Responses that were worked out, sent from the cache, or not sent again (304)")
        .tag("origin", origin)
        .register(registry);
  }

  /** One was worked out, or failed to be. */
  public void countNew() {
    fresh.increment();
  }

  /** One was in the cache, or another client waits for the same. */
  public void countCached() {
    cached.increment();
  }

  /** The client has it already. */
  public void countNotModified() {
    notModified.increment();
  }
}
