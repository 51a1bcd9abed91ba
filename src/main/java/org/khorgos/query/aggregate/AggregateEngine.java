package org.khorgos.query.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.query.Limits;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;

/** Runs queries for groups. */
@ApplicationScoped
public class AggregateEngine {

  private final Entities entities;
  private final Statements statements;

  AggregateEngine(Entities entities, Statements statements) {
    this.entities = entities;
    this.statements = statements;
  }

  /** The first rows of the table that a query asks for. */
  public <E> AggregateResult first(int most, AggregateQuery<E> aggregation) {
    if (aggregation.filled() || aggregation.pivot().isPresent()) {
      return all(aggregation).first(most);
    }
    // Enough to name what differs, if some are not alike.
    GroupReader.Groups found = read(aggregation, Math.max(most, Limits.DEFAULT_GROUPS));
    return table(aggregation, found).outOf(found.total()).first(most);
  }

  /**
   * The whole table that a query asks for.
   *
   * @throws InvalidQueryException if it has more groups than are held for one response
   */
  public <E> AggregateResult all(AggregateQuery<E> aggregation) {
    GroupReader.Groups found = read(aggregation, Limits.FORMED);
    if (found.total() > Limits.FORMED) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(
                  "group_by",
                  null,
                  "gives %d groups, and a complete table has at most %d: choose records by filters, or group by less"
                      .formatted(found.total(), Limits.FORMED))));
    }
    return table(aggregation, found);
  }

  private <E> GroupReader.Groups read(AggregateQuery<E> aggregation, int most) {
    GroupReader.Groups found = new GroupReader<>(aggregation, entities, most).read(statements);
    new ComparabilityCheck<>(aggregation).refuse(found.groups());
    return found;
  }

  private static <E> AggregateResult table(
      AggregateQuery<E> aggregation, GroupReader.Groups found) {
    List<Group> groups =
        (aggregation.filled() ? new ZeroFill(aggregation).filled(found.groups()) : found.groups())
            .stream().sorted(aggregation.order()).toList();
    return aggregation
        .pivot()
        .map(pivot -> new PivotTable<>(aggregation, pivot).table(groups, found.records()))
        .orElseGet(() -> new GroupTable<>(aggregation).table(groups, found.records()));
  }
}
