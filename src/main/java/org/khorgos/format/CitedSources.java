package org.khorgos.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Type;

/** The sources that rows refer to, gathered while the rows pass. */
final class CitedSources {

  private static final String CITATIONS = "citations";

  private final Result result;
  private final String dataset;
  private final Set<String> ids = new TreeSet<>();

  private CitedSources(Result result, String dataset) {
    this.result = result;
    this.dataset = dataset;
  }

  /** Empty when rows hold no citations. */
  static Optional<CitedSources> by(Result result) {
    return result.held().stream()
        .filter(CitedSources::isCitations)
        .flatMap(column -> ((Column.Listed<?, ?>) column).items().shown().stream())
        .flatMap(column -> referred(column).stream())
        .findFirst()
        .map(dataset -> new CitedSources(result, dataset));
  }

  /** Whether a column holds the citations of a record. */
  static boolean isCitations(Column<?> column) {
    return column.name().equals(CITATIONS) && column instanceof Column.Listed;
  }

  /** The dataset to whose records a column refers. */
  static Optional<String> referred(Column<?> column) {
    return column instanceof Column.One<?> one && one.type() instanceof Type.Reference reference
        ? Optional.of(reference.dataset())
        : Optional.empty();
  }

  /** Gathers what a row refers to, by its citations or otherwise; its own id is no reference. */
  void add(Map<String, Object> row) {
    for (Column<?> column : result.held()) {
      if (column instanceof Column.Listed<?, ?> listed) {
        CellText.items(row.get(column.name()))
            .forEach(item -> addAll(listed.items().shown(), CellText.asRow(item)));
      }
    }
    addAll(result.held().stream().filter(column -> !column.name().equals("id")).toList(), row);
  }

  private void addAll(List<? extends Column<?>> columns, Map<String, Object> row) {
    columns.stream()
        .filter(column -> referred(column).filter(dataset::equals).isPresent())
        .map(column -> row.get(column.name()))
        .filter(id -> id != null)
        .forEach(id -> ids.add(id.toString()));
  }

  String dataset() {
    return dataset;
  }

  /** The records of the sources gathered so far. */
  Result records() {
    return result.shelf().records(dataset, ids);
  }
}
