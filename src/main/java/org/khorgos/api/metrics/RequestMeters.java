package org.khorgos.api.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.DoubleStream;

/** What is measured of requests. */
final class RequestMeters {

  private static final String SERVER = "http.server";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Upper ends of the buckets of latency, in milliseconds: from a cached response to a statement
   * that is stopped. Few, because there are so many for every path, method and status.
   */
  private static final double[] BUCKETS = {1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000};

  private static final double NANOSECONDS_IN_MILLISECOND = 1e6;

  private RequestMeters() {}

  /**
   * Only requests that can be answered. A timer is kept for each method and path that is seen, so a
   * client that invents methods would fill the memory.
   */
  @Produces
  @Singleton
  static MeterFilter readingOnly() {
    return MeterFilter.deny(RequestMeters::isRefused);
  }

  private static boolean isRefused(Meter.Id meter) {
    String method = meter.getTag("method");
    return meter.getName().startsWith(SERVER) && method != null && !METHODS.contains(method);
  }

  @Produces
  @Singleton
  static MeterFilter latency() {
    double[] nanoseconds =
        DoubleStream.of(BUCKETS).map(end -> end * NANOSECONDS_IN_MILLISECOND).toArray();
    DistributionStatisticConfig buckets =
        DistributionStatisticConfig.builder().serviceLevelObjectives(nanoseconds).build();
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id meter, DistributionStatisticConfig other) {
        return meter.getName().equals(SERVER + ".requests") ? buckets.merge(other) : other;
      }
    };
  }
}
