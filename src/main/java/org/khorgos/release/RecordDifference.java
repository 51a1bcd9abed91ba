package org.khorgos.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One difference between two releases. */
@Schema(name = "Difference", description = "One difference between two releases")
public record RecordDifference(
    @Schema(required = true, examples = "exercises") String dataset,
    @Schema(required = true, description = "Id of the record", examples = "cooperation-2019")
        String record,
    @Schema(
            required = true,
            implementation = String.class,
            enumeration = {"added", "changed", "withdrawn", "merged"})
        ChangeKind kind,
    @Schema(
            required = true,
            nullable = true,
            description = "The field that changed; null when it is the whole record",
            examples = "personnel")
        @Nullable String field,
    @Schema(
            required = true,
            nullable = true,
            description = "The value before, as the API writes it; lists as JSON")
        @Nullable String before,
    @Schema(
            required = true,
            nullable = true,
            description = "The value after, as the API writes it; lists as JSON")
        @Nullable String after,
    @Schema(
            required = true,
            nullable = true,
            description = "Why it was withdrawn or merged; null when nobody said")
        @Nullable String reason,
    @Schema(required = true, nullable = true, description = "Id of the record that took it over")
        @JsonProperty("merged_into")
        @Nullable String mergedInto) {

  static RecordDifference added(String dataset, String record) {
    return new RecordDifference(dataset, record, ChangeKind.ADDED, null, null, null, null, null);
  }

  static RecordDifference changed(
      String dataset,
      String record,
      String field,
      @Nullable String before,
      @Nullable String after) {
    return new RecordDifference(
        dataset, record, ChangeKind.CHANGED, field, before, after, null, null);
  }

  static RecordDifference gone(
      String dataset, String record, @Nullable String reason, @Nullable String mergedInto) {
    ChangeKind kind = mergedInto == null ? ChangeKind.WITHDRAWN : ChangeKind.MERGED;
    return new RecordDifference(dataset, record, kind, null, null, null, reason, mergedInto);
  }
}
