package org.khorgos.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.query.Column;
import org.khorgos.query.Filter;
import org.khorgos.query.Queryable;

/** What there is to ask: every dataset with its columns and filters. */
@Schema(
    name = "Catalogue",
    description = "What there is to ask: every dataset with its columns and filters")
record Catalogue(
    @Schema(required = true, examples = "Khorgos") String name,
    @Schema(required = true) String description,
    @Schema(required = true) List<DatasetInfo> datasets,
    @Schema(required = true) Envelope.Links links,
    @Schema(required = true) Envelope.Meta meta) {

  @Schema(name = "DatasetInfo", description = "A dataset")
  record DatasetInfo(
      @Schema(required = true, examples = "exercises") String name,
      @Schema(required = true, description = "What one record is") String description,
      @Schema(required = true, description = "How many records it has", examples = "18")
          long records,
      @Schema(required = true, examples = "/v1/exercises") String href,
      @Schema(required = true, examples = "/v1/exercises.csv") String csv,
      @Schema(required = true) List<ColumnInfo> columns,
      @Schema(required = true) List<FilterInfo> filters) {

    static DatasetInfo of(Queryable<?> dataset, long records) {
      return new DatasetInfo(
          dataset.name(),
          dataset.description(),
          records,
          "/v1/" + dataset.name(),
          "/v1/" + dataset.name() + ".csv",
          dataset.columns().shown().stream().map(ColumnInfo::of).toList(),
          dataset.columns().filters().stream().map(FilterInfo::of).toList());
    }
  }

  @Schema(name = "ColumnInfo", description = "A column of a dataset")
  record ColumnInfo(
      @Schema(required = true, examples = "start_date") String name,
      @Schema(required = true, description = "What it means") String description) {

    static ColumnInfo of(Column<?> column) {
      return new ColumnInfo(column.name(), column.description());
    }
  }

  @Schema(name = "FilterInfo", description = "A parameter by which a dataset may be asked")
  record FilterInfo(
      @Schema(required = true, examples = "participant") String name,
      @Schema(required = true, description = "What it finds") String description,
      @Schema(
              required = true,
              description = "The names it may have, by how several values combine",
              examples = "[\"participant\", \"participant_all\"]")
          List<String> parameters) {

    static FilterInfo of(Filter filter) {
      return new FilterInfo(
          filter.name(),
          filter.description(),
          filter.allowedModes().stream().map(mode -> filter.name() + mode.suffix()).toList());
    }
  }
}
