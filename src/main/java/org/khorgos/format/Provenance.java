package org.khorgos.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an answer is from, and how to cite it.
 *
 * @param title what was asked, in short
 * @param self absolute URL of the answer, pinned to its release only if it was asked so
 * @param release version of the release that answered
 * @param permalink absolute URL that gives the same answer for ever
 * @param citation a reference for people, ready to be copied
 * @param licence SPDX id of the licence of the record
 * @param attributions how sources want to be named whose licence asks for it
 */
public record Provenance(
    String title,
    String self,
    String release,
    Instant releasedAt,
    String permalink,
    String citation,
    String licence,
    List<String> attributions) {

  /** The same of a release as a whole, which needs no parameter to stay the same. */
  public Provenance whole() {
    String whole = "Khorgos: release " + release;
    return new Provenance(
        whole,
        canonical(),
        release,
        releasedAt,
        canonical(),
        "%s of %s. %s (CC BY 4.0)."
            .formatted(whole, releasedAt.atOffset(ZoneOffset.UTC).toLocalDate(), canonical()),
        licence,
        attributions);
  }

  /** All of it, by names such as {@code released_at}. */
  Map<String, String> facts() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("title", title);
    facts.put("release", release);
    facts.put("released_at", releasedAt.toString());
    facts.put("permalink", permalink);
    facts.put("citation", citation);
    facts.put("licence", licence);
    if (!attributions.isEmpty()) {
      facts.put("attribution", String.join("; ", attributions));
    }
    return facts;
  }

  /** Absolute URL of the same question to whatever release is the newest. */
  public String canonical() {
    return permalink.replaceFirst("[?&]release=[^&]*$", "");
  }

  /** Absolute URL that shows what a path leads to as it was in this release. */
  public String permalink(String path) {
    return server() + path + "?release=" + release;
  }

  /** Absolute URL of a path on the server that answered. */
  public String url(String path) {
    return server() + path;
  }

  private String server() {
    return permalink.substring(0, permalink.indexOf("/v1"));
  }
}
