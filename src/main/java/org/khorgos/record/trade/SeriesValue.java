package org.khorgos.record.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.ItemText;

/** What one figure says, or what else is said in its place. */
@Schema(
    name = "SeriesValue",
    description = "What one figure says, or what else is said in its place")
record SeriesValue(
    @Schema(
            required = true,
            description = "Id of the figure; of an alternative, that of the figure it differs from",
            examples = "china-kazakhstan-trade-2006")
        String id,
    @Schema(
            required = true,
            nullable = true,
            description = "The number, in whole units; null for an alternative that is no number")
        @Nullable BigDecimal value,
    @Schema(
            required = true,
            nullable = true,
            description = "How the source qualifies it; null for an alternative",
            examples = "exact")
        @Nullable String qualifier,
    @Schema(
            required = true,
            description = "As the source prints it; of an alternative, as it is recorded",
            examples = "$8.36 billion")
        String printed,
    @Schema(
            required = true,
            nullable = true,
            description = "Id of the actor who says so; null when none is named or recorded",
            examples = "nazarbayev")
        @JsonProperty("attributed_to")
        @Nullable String attributedTo,
    @Schema(
            required = true,
            nullable = true,
            description = "How sure one can be that the source says it; null for an alternative",
            examples = "stated")
        @Nullable String certainty,
    @Schema(
            required = true,
            nullable = true,
            description = "How the source itself hedges; null when it does not, or not recorded")
        @Nullable String reservation,
    @Schema(
            required = true,
            description = "Ids of the articles that say so",
            examples = "[\"mcdermott-caci-2007\"]")
        List<String> articles,
    @Schema(
            required = true,
            description = "Whether it is an alternative to the figure, not the figure itself")
        boolean alternative) {

  /** As it stands in a cell. */
  @Override
  public String toString() {
    return ItemText.with(
        value == null ? printed : value.toString(),
        "exact".equals(qualifier) ? "" : Objects.requireNonNullElse(qualifier, ""),
        Objects.requireNonNullElse(attributedTo, ""));
  }
}
