package org.khorgos.api.release;

import jakarta.inject.Singleton;
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

  ReleaseHealth(ReleaseCatalogue releases, LocalFiles files) {
    this.files = files;
    this.releases = releases;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("Release");
    if (releases.releases().isEmpty()) {
      return response.down().build();
    }
    Release newest = releases.releases().get(0);
    files.passedOver().ifPresent(version -> response.withData("files_passed_over", version));
    return response
        .up()
        .withData("version", newest.version())
        .withData("released_at", newest.releasedAt().toString())
        .build();
  }
}
