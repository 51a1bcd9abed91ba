package org.khorgos.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.query.parse.Url;

/**
 * Where a result is from, and how to cite it.
 *
 * @param server address of the server, without a path
 * @param url what was requested, without a release
 * @param kind how the release was chosen
 * @param title what was requested, in words
 * @param release version of the release
 * @param attributions how sources want to be named whose licence asks for it
 */
public record Provenance(
    String server,
    Url url,
    Kind kind,
    String title,
    String release,
    Instant releasedAt,
    List<String> attributions) {

  /** How the release of a result was chosen. */
  public enum Kind {
    /** The request named none, so it was the latest. */
    LATEST,
    /** The request named it. */
    PINNED,
    /** The result is a file of the release, which names it in its path. */
    RELEASE_FILE
  }

  private static final String LICENCE = "CC-BY-4.0";

  /** SPDX id of the licence of the data. */
  public String licence() {
    return LICENCE;
  }

  /** Absolute URL of the response, with the release only if the request named it. */
  public String self() {
    return self(url.suffix());
  }

  /** Absolute URL that always gives the same response. */
  public String permalink() {
    return server
        + switch (kind) {
          case LATEST, PINNED -> permanent(url);
          case RELEASE_FILE -> url;
        };
  }

  /** Absolute URL of the same request to whatever release is the latest. */
  public String canonical() {
    return server + url;
  }

  /** The address of the same request in another format, or without one if the suffix is empty. */
  String canonical(String suffix) {
    return server + url.suffixed(suffix);
  }

  /** As {@link #self}, in another format. */
  String self(String suffix) {
    Url other = url.suffixed(suffix);
    return server
        + switch (kind) {
          case LATEST, RELEASE_FILE -> other;
          case PINNED -> permanent(other);
        };
  }

  /** Absolute URL of a path as it was in this release. */
  public String permalink(String path) {
    return server + permanent(new Url(path, Map.of()));
  }

  /** Absolute URL of a path on this server. */
  public String url(String path) {
    return server + path;
  }

  private Url permanent(Url of) {
    return of.with("release", release);
  }

  /** A reference for people, ready to be copied. */
  public String citation() {
    LocalDate released = releasedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    String version =
        switch (kind) {
          case LATEST, PINNED -> ". Release " + release;
          case RELEASE_FILE -> "";
        };
    return "%s%s of %s. %s (CC BY 4.0).".formatted(title, version, released, permalink());
  }

  /** All of it, by names such as {@code released_at}. */
  public Map<String, String> facts() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("title", title);
    facts.put("release", release);
    facts.put("released_at", releasedAt.toString());
    facts.put("permalink", permalink());
    facts.put("citation", citation());
    facts.put("licence", licence());
    if (!attributions.isEmpty()) {
      facts.put("attribution", String.join("; ", attributions));
    }
    return facts;
  }
}
