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
    description = "A reading of a figure: the value shown, or another value")
record SeriesValue(
    @Schema(
            required = true,
            description = "Id of the figure",
            examples = "china-kazakhstan-trade-2006")
        String id,
    @Schema(required = true, description = "Number, in whole units") BigDecimal value,
    @Schema(
            required = true,
            nullable = true,
            description = "Precision that the source gives the number",
            examples = "exact")
        @Nullable String qualifier,
    @Schema(
            required = true,
            description = "Relation of the value to the one that the figure shows",
            examples = "first")
        String relation,
    @Schema(
            required = true,
            nullable = true,
            description = "Number as printed; null for another value than the one shown",
            examples = "$8.36 billion")
        @Nullable String printed,
    @Schema(
            required = true,
            nullable = true,
            description =
                "Id of the actor who states the number; null when the source names none, and for"
                    + " another value than the one shown",
            examples = "nazarbayev")
        @JsonProperty("attributed_to")
        @Nullable String attributedTo,
    @Schema(
            required = true,
            nullable = true,
            description = "Certainty of the figure; null for another value than the one shown",
            examples = "stated")
        @Nullable String certainty,
    @Schema(
            required = true,
            nullable = true,
            description = "Reservation of the source; null for none, or for another value")
        @Nullable String reservation,
    @Schema(
            required = true,
            description = "Ids of the articles that state the value",
            examples = "[\"mcdermott-caci-2007\"]")
        List<String> articles) {

  /** The value in a cell. */
  @Override
  public String toString() {
    return ItemText.with(
        value.toString(),
        "exact".equals(qualifier) ? "" : Objects.requireNonNullElse(qualifier, ""),
        "first".equals(relation) ? "" : relation,
        Objects.requireNonNullElse(attributedTo, ""));
  }
}
