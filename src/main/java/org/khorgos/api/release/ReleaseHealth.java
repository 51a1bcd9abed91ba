package org.khorgos.api.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.khorgos.release.LocalFiles;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;

/** An instance is ready when it has a release to answer from. */
@Readiness
@Singleton
class ReleaseHealth implements HealthCheck {

  private final ReleaseCatalogue releases;
  private final LocalFiles files;
  private final ReplicaLag lag;

  ReleaseHealth(ReleaseCatalogue releases, LocalFiles files, ReplicaLag lag) {
    this.files = files;
    this.releases = releases;
    this.lag = lag;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("Release");
    if (releases.releases().isEmpty()) {
      return response.down().build();
    }
    Release newest = releases.releases().get(0);
    files.passedOver().ifPresent(version -> response.withData("files_passed_over", version));
    response
        .up()
        .withData("version", newest.version())
        .withData("released_at", newest.releasedAt().toString())
        .withData("age_seconds", newest.age(Instant.now()).toSeconds());
    lag.seconds()
        .ifPresentOrElse(
            seconds -> response.withData("replica_lag_seconds", Math.round(seconds)),
            () -> response.withData("replica_lag_seconds", "unknown"));
    return response.build();
  }
}
