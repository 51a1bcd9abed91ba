package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.Query;

/** Which states on the map had a part in what a record is of. */
@Singleton
class InvolvedStates {

  private final QueryEngine engine;
  private final Lists lists;
  private final Borders borders;

  InvolvedStates(QueryEngine engine, Lists lists, Borders borders) {
    this.engine = engine;
    this.lists = lists;
    this.borders = borders;
  }

  /** The states that had a part in a record, themselves or through their forces, by ISO 3166-1. */
  Map<String, Involvement> parts(
      List<? extends Column<?>> columns, Row record, Vocabularies vocabularies) {
    var parts = new TreeMap<String, Involvement>();
    for (Column<?> list : columns) {
      list.items()
          .find(Role.PART)
          .ifPresent(
              part ->
                  actor(list)
                      .ifPresent(
                          actor ->
                              addAll(parts, actor, part, record.items(list.name()), vocabularies)));
    }
    return parts;
  }

  private void addAll(
      Map<String, Involvement> parts,
      Column<?> actor,
      Column<?> part,
      List<Row> items,
      Vocabularies vocabularies) {
    String dataset = actor.type().reference().orElseThrow().dataset();
    List<String> actors = items.stream().map(item -> item.text(actor.name())).distinct().toList();
    Map<String, String> states =
        states(dataset, actors, known(vocabularies.ids(dataset)), vocabularies);
    for (Row item : items) {
      String iso3 = states.getOrDefault(item.text(actor.name()), "");
      if (!iso3.isEmpty()) {
        parts.merge(
            iso3,
            Involvement.of(item.text(part.name())),
            (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
  }

  /** The column of a list that says who had a part. */
  private static Optional<? extends Column<?>> actor(Column<?> list) {
    return list.items().shown().stream()
        .filter(item -> item.type().reference().isPresent())
        .findFirst();
  }

  /** The ids of the states on the map. */
  private Map<String, String> known(Vocabulary ids) {
    var known = new HashMap<String, String>();
    for (Borders.Land land : borders.lands()) {
      if (!land.id().isEmpty()) {
        ids.find(land.id()).ifPresent(entry -> known.put(entry.name(), land.id()));
      }
    }
    return known;
  }

  /** The state that each of some actors is, or belongs to. */
  private Map<String, String> states(
      String dataset, List<String> actors, Map<String, String> known, Vocabularies vocabularies) {
    var states = new HashMap<>(known);
    List<String> others = actors.stream().filter(id -> !known.containsKey(id)).toList();
    if (!others.isEmpty()) {
      putStates(lists.get(dataset), others, known, vocabularies, states);
    }
    return states;
  }

  private <E> void putStates(
      ListDefinition<E> list,
      List<String> ids,
      Map<String, String> known,
      Vocabularies vocabularies,
      Map<String, String> states) {
    Optional<Column<E>> country = list.columns().find(Role.COUNTRY);
    if (country.isPresent()) {
      String name = country.get().name();
      Query<E> query =
          Query.of(list)
              .whereAny(list.columns().filter(Columns.ID), ids)
              .showingOnly(Set.of(name))
              .labelledBy(vocabularies)
              .build();
      for (Row row : engine.page(query).rows()) {
        states.put(row.id(), known.getOrDefault(row.text(name), ""));
      }
    }
  }
}
