package org.khorgos.query.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.query.execute.Entities;
import org.khorgos.query.sql.Statements;

/** Runs queries for groups. */
@ApplicationScoped
public class AggregateEngine {

  private final Entities entities;
  private final Statements statements;

  AggregateEngine(Entities entities, Statements statements) {
    this.entities = entities;
    this.statements = statements;
  }

  /** All groups that a query selects. */
  public <E> AggregateResult aggregate(AggregateQuery<E> aggregation) {
    GroupReader.Groups found = new GroupReader<>(aggregation, entities).read(statements);
    new ComparabilityCheck<>(aggregation).refuse(found.groups());
    List<Group> groups =
        (aggregation.filled() ? new ZeroFill(aggregation).filled(found.groups()) : found.groups())
            .stream().sorted(aggregation.order()).toList();
    return aggregation
        .pivot()
        .map(pivot -> new PivotTable<>(aggregation, pivot).table(groups, found.records()))
        .orElseGet(() -> new GroupTable<>(aggregation).table(groups, found.records()));
  }
}
