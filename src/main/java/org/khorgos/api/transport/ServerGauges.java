package org.khorgos.api.transport;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How full the queue, the cache and the directory of large responses are. */
@Singleton
class ServerGauges {

  private static final String BYTES = "bytes";

  private final MeterRegistry registry;

  ServerGauges(MeterRegistry registry) {
    this.registry = registry;
  }

  void onStart(
      @Observes StartupEvent start, WorkQueue queue, ResponseCache cache, SpoolDirectory spool) {
    add("khorgos.work.running", null, "Responses being worked out", queue::running);
    add("khorgos.work.places", null, "Responses worked out at a time at most", queue::places);
    add("khorgos.work.waiting", null, "Requests waiting for a place", queue::waiting);
    add("khorgos.work.seats", null, "Requests waiting at most", queue::longest);
    add("khorgos.cache.entries", null, "Cached responses", cache::entries);
    add("khorgos.cache", BYTES, "Size of the cached responses", cache::bytes);
    add("khorgos.spool", BYTES, "Size of the large responses on disk", spool::bytes);
    add("khorgos.spool.free", BYTES, "Free space where large responses are kept", spool::free);
  }

  private void add(String name, @Nullable String unit, String description, Supplier<Number> value) {
    Gauge.builder(name, value).baseUnit(unit).description(description).register(registry);
  }
}
