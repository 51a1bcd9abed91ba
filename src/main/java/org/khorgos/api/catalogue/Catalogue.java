package org.khorgos.api.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.api.rest.Envelope;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Type;

/** Every list with its columns and filters. */
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

    static DatasetInfo of(ListDefinition<?> dataset, long records) {
      return new DatasetInfo(
          dataset.name(),
          dataset.description(),
          records,
          dataset.path(),
          dataset.path() + ".csv",
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
              description = "What its values are",
              examples = "id of one of the actors")
          String type,
      @Schema(
              required = true,
              description = "The names it may have, by how several values combine",
              examples = "[\"participant\", \"participant_all\"]")
          List<String> parameters,
      @Schema(required = true, description = "Whether facets can count by it") boolean facet,
      @Schema(
              required = true,
              description = "The codes it allows; empty when its values are no codes")
          List<CodeInfo> codes) {

    static FilterInfo of(Filter filter) {
      return new FilterInfo(
          filter.name(),
          filter.description(),
          type(filter.type()),
          filter.allowedModes().stream().map(mode -> filter.name() + mode.suffix()).toList(),
          filter.isFaceted(),
          filter.type().codes().stream().map(CodeInfo::of).toList());
    }

    private static String type(Type type) {
      return switch (type.kind()) {
        case DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE -> type.ordered().orElseThrow().form();
        case REFERENCE -> "id of one of the " + type.reference().orElseThrow().dataset();
        case CODE -> "one of the codes";
        case TEXT, ANY, EDTF, FLAG, TERM -> "a value that is in use";
        case WORDS -> "words that must all occur";
      };
    }
  }

  @Schema(name = "CodeInfo", description = "A value of a closed list")
  record CodeInfo(
      @Schema(required = true, examples = "sco") String code,
      @Schema(required = true, description = "What it stands for") String meaning) {

    static CodeInfo of(CodeValue coded) {
      return new CodeInfo(coded.code(), coded.meaning());
    }
  }
}
