package org.khorgos.api.transport;

import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseDetails;

/**
 * The release that serves a request.
 *
 * @param pinned whether the request names it, so that the response is permanent
 */
public record ServedRelease(ReleaseDetails details, boolean pinned) {

  /** The newest release, which serves requests that name none. */
  public static ServedRelease newest(ReleaseDetails details) {
    return new ServedRelease(details, false);
  }

  public String version() {
    return details.version();
  }

  public Vocabularies vocabularies() {
    return details.vocabularies();
  }

  /** The address of what the client sees now: with the release if the request names it. */
  public Url pin(Url url) {
    return pinned ? permanently(url) : url;
  }

  /** The address that gives the same response whatever is released later. */
  public Url permanently(Url url) {
    return permanently(url, details);
  }

  /** The address of what a release says. */
  public static Url permanently(Url url, ReleaseDetails release) {
    return url.with("release", release.version());
  }
}
