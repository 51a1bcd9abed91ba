package org.khorgos.api.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.aggregate.AggregateResult;
import org.khorgos.query.columns.Row;

/** Groups of records as JSON. */
@Schema(name = "Aggregate", description = "Groups of records, as a table for charts")
record AggregateEnvelope(
    @Schema(
            required = true,
            description =
                "The groups. Each has, for each dimension, its value under the dimension's name"
                    + " (null where records state none) and, but for years, a label for people"
                    + " under the name with _label; the metric under its name, null when no record"
                    + " of the group has a value; count, the records of the group; and with of,"
                    + " with_value, the records that have a value; and, beside a metric, the"
                    + " columns in which the numbers had to agree, such as unit and currency. With"
                    + " pivot, a row has the other dimensions and a column for each value of the"
                    + " pivot.",
            examples =
                "[{\"year\": \"2019\", \"participant\": \"china\", \"participant_label\":"
                    + " \"China\", \"count\": 3}]")
        List<Map<String, @Nullable Object>> data,
    @Schema(
            required = true,
            description = "The columns that stand for values of the pivot; empty without one")
        List<AggregateResult.Pivoted> columns,
    @Schema(required = true) Totals totals,
    @Schema(required = true, description = "Whether limit has cut off rows") boolean truncated,
    @Schema(required = true) Envelope.Links links,
    @Schema(required = true) Envelope.Meta meta) {

  @Schema(name = "AggregateTotals", description = "How much there is, shown or not")
  record Totals(
      @Schema(
              required = true,
              description =
                  "Records that were found, each counted once; one with several values stands in"
                      + " several groups, so counts may add up to more",
              examples = "10")
          long records,
      @Schema(
              required = true,
              description = "Groups, or rows of a wide table, those cut off included",
              examples = "24")
          long groups) {}

  static AggregateEnvelope of(AggregateResult shown, Envelope.Links links, Envelope.Meta meta) {
    return new AggregateEnvelope(
        shown.rows().stream().map(Row::values).toList(),
        shown.pivoted(),
        new Totals(shown.records(), shown.total()),
        shown.isTruncated(),
        links,
        meta);
  }
}
