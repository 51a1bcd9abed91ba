package org.khorgos.api.transport;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Which requests are measured: those that can be answered. A timer is kept for each method and path
 * that is seen, so a client that invents methods would fill the memory.
 */
final class RequestMeters {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private RequestMeters() {}

  @Produces
  @Singleton
  static MeterFilter readingOnly() {
    return MeterFilter.deny(RequestMeters::isRefused);
  }

  private static boolean isRefused(Meter.Id meter) {
    String method = meter.getTag("method");
    return meter.getName().startsWith("http.server") && method != null && !METHODS.contains(method);
  }
}
