package org.khorgos.api.release;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.release.ReleaseCatalogue;

/** Which release is served, how old it is, and how far the database is behind. */
@Singleton
class ReleaseMeters {

  private final ReleaseCatalogue releases;
  private final ReplicaLag lag;
  private final MeterRegistry registry;
  private final MultiGauge served;

  ReleaseMeters(ReleaseCatalogue releases, ReplicaLag lag, MeterRegistry registry) {
    this.releases = releases;
    this.lag = lag;
    this.registry = registry;
    served =
        MultiGauge.builder("khorgos.release.info")
            .description("The release that is served; its value is always 1")
            .register(registry);
  }

  void onStart(
      @Observes StartupEvent start,
      Vertx vertx,
      @ConfigProperty(name = "khorgos.release.check") Duration interval) {
    seconds("khorgos.release.age", "Age of the release that is served", this::age);
    seconds(
        "khorgos.replica.lag",
        "How far the database that answers is behind its primary",
        () -> lag.seconds().orElse(Double.NaN));
    vertx.setPeriodic(interval.toMillis(), timer -> note());
  }

  private void seconds(String name, String description, Supplier<Number> value) {
    TimeGauge.builder(name, value, TimeUnit.SECONDS).description(description).register(registry);
  }

  private Number age() {
    return releases.releases().isEmpty()
        ? Double.NaN
        : releases.releases().get(0).age(Instant.now()).toSeconds();
  }

  private void note() {
    List<MultiGauge.Row<?>> rows =
        releases.versions().stream()
            .limit(1)
            .<MultiGauge.Row<?>>map(version -> MultiGauge.Row.of(Tags.of("version", version), 1))
            .toList();
    served.register(rows);
  }
}
