package org.khorgos.api.transport;

import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.format.Provenance;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseDetails;

/** Says of a result where it is from. */
@Singleton
public class ProvenanceFactory {

  private static final String NAME = "Khorgos";

  private final String server;

  ProvenanceFactory(@ConfigProperty(name = "khorgos.public-url") String server) {
    this.server = server;
  }

  public Provenance of(ApiRequest request, Url url) {
    return of(request.release(), url);
  }

  public Provenance of(ServedRelease release, Url url) {
    Provenance.Kind kind = release.pinned() ? Provenance.Kind.PINNED : Provenance.Kind.LATEST;
    String words = url.words();
    return of(release.details(), url, kind, words.isEmpty() ? NAME : NAME + ": " + words);
  }

  /** Of a file that holds a whole release. */
  public Provenance ofFile(ReleaseDetails release, String name) {
    Url url = new Url("/v1/releases/" + release.version() + "/" + name, Map.of());
    String title = NAME + ": release " + release.version();
    return of(release, url, Provenance.Kind.RELEASE_FILE, title);
  }

  private Provenance of(ReleaseDetails release, Url url, Provenance.Kind kind, String title) {
    return new Provenance(
        server, url, kind, title, release.version(), release.releasedAt(), release.attributions());
  }
}
