package org.khorgos.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;

/** The sources that rows refer to, gathered while the rows pass. */
public final class CitedSources {

  private final Result result;
  private final String dataset;
  private final Set<String> ids = new TreeSet<>();

  private CitedSources(Result result, String dataset) {
    this.result = result;
    this.dataset = dataset;
  }

  /** Empty when rows hold no readings. */
  public static Optional<CitedSources> by(Result result) {
    return result.held().stream()
        .filter(CitedSources::isCited)
        .flatMap(readings -> readings.items().find(Role.CITATIONS).stream())
        .flatMap(places -> places.items().shown().stream())
        .flatMap(column -> referred(column).stream())
        .findFirst()
        .map(dataset -> new CitedSources(result, dataset));
  }

  /** Whether a column holds what sources state, with the places that state it. */
  public static boolean isCited(Column<?> column) {
    return column.role() == Role.READINGS;
  }

  /** The dataset to whose records a column refers. */
  public static Optional<String> referred(Column<?> column) {
    return column.isSingle()
        ? column.type().reference().map(Type.Reference::dataset)
        : Optional.empty();
  }

  /** Gathers what a row refers to, by its readings or otherwise; its own id is no reference. */
  public void add(Row row) {
    addAll(
        result.held().stream().filter(column -> !column.name().equals(Columns.ID)).toList(), row);
  }

  private void addAll(List<? extends Column<?>> columns, Row row) {
    for (Column<?> column : columns) {
      row.items(column.name()).forEach(item -> addAll(column.items().shown(), item));
      if (referred(column).filter(dataset::equals).isPresent() && row.has(column.name())) {
        ids.add(row.text(column.name()));
      }
    }
  }

  public String dataset() {
    return dataset;
  }

  /** The records of the sources gathered so far. */
  public Result records() {
    return result.shelf().records(dataset, ids);
  }
}
