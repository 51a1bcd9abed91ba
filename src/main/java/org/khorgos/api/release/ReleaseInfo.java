package org.khorgos.api.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.api.rest.Envelope;
import org.khorgos.release.RecordDifference;
import org.khorgos.release.Release;

/** What the public sees of a release. */
@Schema(name = "Release", description = "A state of the record that can be asked for ever")
record ReleaseInfo(
    @Schema(
            required = true,
            description = "Year, month and count within the month",
            examples = "2026.11.0")
        String version,
    @Schema(required = true, description = "Midnight (UTC) of its day") @JsonProperty("released_at")
        Instant releasedAt,
    @Schema(required = true, description = "SHA-256 of the dataset files it was made from")
        String digest,
    @Schema(required = true, description = "How many changes of each kind it brought")
        Map<String, Long> changes,
    @Schema(required = true, description = "This release", examples = "/v1/releases/2026.11.0")
        String href,
    @Schema(
            required = true,
            description = "What it brought",
            examples = "/v1/changes?version=2026.11.0")
        @JsonProperty("changes_href")
        String changesHref,
    @Schema(required = true, description = "The whole release, as single files")
        List<Download> downloads) {

  static ReleaseInfo of(Release release, Map<String, Long> changes, List<ReleaseFile> files) {
    return new ReleaseInfo(
        release.version(),
        release.releasedAt(),
        release.digest(),
        changes,
        "/v1/releases/" + release.version(),
        "/v1/changes?version=" + release.version(),
        files.stream().map(file -> Download.of(release, file)).toList());
  }

  @Schema(name = "ReleaseDownload", description = "A whole release as one file")
  record Download(
      @Schema(required = true, examples = "khorgos.zip") String name,
      @Schema(required = true, examples = "/v1/releases/2026.11.0/khorgos.zip") String href,
      @Schema(required = true, examples = "application/zip") @JsonProperty("media_type")
          String mediaType,
      @Schema(required = true, description = "How many bytes it has") long bytes,
      @Schema(required = true, description = "SHA-256 of its bytes, in hex") String sha256) {

    static Download of(Release release, ReleaseFile file) {
      return new Download(
          file.name(),
          "/v1/releases/" + release.version() + "/" + file.name(),
          file.mediaType(),
          file.length(),
          file.sha256());
    }
  }

  @Schema(name = "Releases", description = "All releases, newest first")
  record All(
      @Schema(required = true) List<ReleaseInfo> data,
      @Schema(required = true) Envelope.Links links,
      @Schema(required = true) Envelope.Meta meta) {}

  @Schema(name = "ReleaseAnswer", description = "A release in its envelope")
  record One(
      @Schema(required = true) ReleaseInfo data,
      @Schema(required = true) Envelope.Links links,
      @Schema(required = true) Envelope.Meta meta) {}

  @Schema(name = "Differences", description = "What differs between two releases")
  record Differences(
      @Schema(required = true) List<RecordDifference> data,
      @Schema(required = true) Envelope.Links links,
      @Schema(required = true) Envelope.Meta meta) {}
}
