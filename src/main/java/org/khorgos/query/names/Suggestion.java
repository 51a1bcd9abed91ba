package org.khorgos.query.names;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that is probably meant. */
@Schema(name = "Suggestion", description = "A record that is probably meant")
public record Suggestion(
    @Schema(required = true, description = "Dataset of the record", examples = "actors")
        String dataset,
    @Schema(required = true, examples = "adilbek-dzhaksybekov") String id,
    @Schema(required = true, examples = "Adilbek Dzhaksybekov") String name,
    @Schema(
            required = true,
            nullable = true,
            description = "What tells it from others of the same name",
            examples = "person, Defense Minister, Kazakhstan")
        @Nullable String hint,
    @Schema(required = true) Matched matched,
    @Schema(required = true, examples = "/v1/actors/adilbek-dzhaksybekov") String href) {

  /** The name or alias by which it was found. */
  @Schema(name = "MatchedName", description = "The name or alias by which it was found")
  public record Matched(
      @Schema(required = true, examples = "Dzhaksybekov") String text,
      @Schema(
              required = true,
              description = "Where the part to highlight starts, in UTF-16 code units from 0",
              examples = "0")
          int start,
      @Schema(required = true, description = "Where it ends, exclusive", examples = "6") int end,
      @Schema(
              required = true,
              nullable = true,
              description = "In what way an alias differs; null for the name itself",
              examples = "spelling")
          @Nullable String kind) {}
}
