package org.khorgos.query.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Runs queries for groups. */
@ApplicationScoped
public class AggregateEngine {

  private final EntityManager entities;

  AggregateEngine(EntityManager entities) {
    this.entities = entities;
  }

  /** All groups that a query selects. */
  @Transactional
  public <E> AggregateResult aggregate(AggregateQuery<E> aggregation) {
    GroupReader.Groups found = new GroupReader<>(entities, aggregation).read();
    List<Group> groups =
        (aggregation.filled() ? new ZeroFill(aggregation).filled(found.groups()) : found.groups())
            .stream().sorted(aggregation.order()).toList();
    return aggregation
        .pivot()
        .map(pivot -> new PivotTable<>(aggregation, pivot).table(groups, found.records()))
        .orElseGet(() -> new GroupTable<>(aggregation).table(groups, found.records()));
  }
}
