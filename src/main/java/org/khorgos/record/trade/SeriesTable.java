package org.khorgos.record.trade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Type;

/** What the table of series is. */
@ApplicationScoped
class SeriesTable implements DerivedTable {

  private static final Type NUMBER = new Type.Numeric(false);

  private final TradeFigureRepository figures;

  SeriesTable(TradeFigureRepository figures) {
    this.figures = figures;
  }

  @Override
  public ListDefinition<?> dataset() {
    return figures;
  }

  @Override
  public String name() {
    return "series";
  }

  @Override
  public String summary() {
    return "Set figures of one kind side by side";
  }

  @Override
  public String description() {
    return "One row for each line (flow, commodity, measure, unit, currency, reporter, partner; for"
        + " a share or rank its whole) and period (for growth also the one it is compared"
        + " with), by line and time, with every value that a source states: those that figures"
        + " show and their other readings. Where sources disagree, low and high are a band. A figure without a period has a row of its own.";
  }

  @Override
  public List<Column<TradeFigure>> columns() {
    Set<String> own =
        Set.copyOf(Stream.concat(Series.LINE.stream(), Series.PERIOD.stream()).toList());
    List<Column<TradeFigure>> columns = new ArrayList<>();
    figures.columns().shown().stream()
        .filter(column -> own.contains(column.name()))
        .forEach(columns::add);
    columns.add(
        Column.Many.computed(
            "values", "What each source says; in a cell, the numbers.", Type.Plain.TEXT));
    columns.add(
        number(
            "low",
            "The least of the values; a bound such as at-least counts as its number.",
            NUMBER));
    columns.add(
        number("high", "The greatest of the values; a bound counts as its number.", NUMBER));
    columns.add(
        number("sources", "How many articles say any of the values.", new Type.Numeric(true)));
    return columns;
  }

  private static Column<TradeFigure> number(String name, String description, Type type) {
    return Column.One.computed(name, description, type, true);
  }

  @Override
  public Map<String, String> objects() {
    return Map.of("values", "SeriesValue");
  }
}
