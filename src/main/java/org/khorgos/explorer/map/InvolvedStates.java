package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PlainRow;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Type;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.QueryParser;

/** Which states on the map had a part in what a record is of. */
@Singleton
class InvolvedStates {

  private static final String ROLE = "role";
  private static final String COUNTRY = "country";

  private final QueryEngine engine;
  private final PageFrames frames;
  private final Borders borders;

  InvolvedStates(QueryEngine engine, PageFrames frames, Borders borders) {
    this.engine = engine;
    this.frames = frames;
    this.borders = borders;
  }

  /** The states that had a part in a record, themselves or through their forces, by ISO 3166-1. */
  Map<String, Involvement> parts(
      List<? extends Column<?>> columns, Map<String, Object> record, Vocabularies vocabularies) {
    var parts = new TreeMap<String, Involvement>();
    for (Column<?> column : columns) {
      if (column instanceof Column.Listed<?, ?> listed && !LocatedPlace.hasPlaces(column)) {
        actor(listed).ifPresent(actor -> addAll(parts, actor, record, column, vocabularies));
      }
    }
    return parts;
  }

  private void addAll(
      Map<String, Involvement> parts,
      Named actor,
      Map<String, Object> record,
      Column<?> column,
      Vocabularies vocabularies) {
    List<Map<String, Object>> rows = ValueRenderer.rows(record.get(column.name()));
    Map<String, String> known = known(vocabularies.ids(actor.dataset()));
    Map<String, String> states =
        states(
            actor.dataset(),
            rows.stream().map(row -> text(row, actor.column())).distinct().toList(),
            known,
            vocabularies);
    for (Map<String, Object> row : rows) {
      String iso3 = states.getOrDefault(text(row, actor.column()), "");
      if (!iso3.isEmpty()) {
        parts.merge(iso3, Involvement.of(text(row, ROLE)), (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
  }

  private record Named(String column, String dataset) {}

  /** Who stands in a list of those that had a part, if it is such a list. */
  private static Optional<Named> actor(Column.Listed<?, ?> listed) {
    List<? extends Column<?>> items = listed.items().shown();
    return items.stream().anyMatch(item -> item.name().equals(ROLE))
        ? items.stream().flatMap(item -> reference(item).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<Named> reference(Column<?> column) {
    return column instanceof Column.One<?> one && one.type() instanceof Type.Reference reference
        ? Optional.of(new Named(column.name(), reference.dataset()))
        : Optional.empty();
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

  /** The state that each of some actors is, or is of. */
  private Map<String, String> states(
      String dataset, List<String> actors, Map<String, String> known, Vocabularies vocabularies) {
    var states = new HashMap<>(known);
    List<String> others = actors.stream().filter(id -> !known.containsKey(id)).toList();
    if (!others.isEmpty()) {
      frames.find(dataset).stream()
          .filter(list -> list.columns().shown().stream().anyMatch(InvolvedStates::isCountry))
          .flatMap(list -> rows(list, others, vocabularies).stream())
          .forEach(row -> states.put(text(row, "id"), known.getOrDefault(text(row, COUNTRY), "")));
    }
    return states;
  }

  private static boolean isCountry(Column<?> column) {
    return column.name().equals(COUNTRY);
  }

  private <E> List<Map<String, Object>> rows(
      ListDefinition<E> list, List<String> ids, Vocabularies vocabularies) {
    return engine
        .page(
            QueryParser.parse(
                list,
                Map.of("id", List.of(String.join(",", ids)), "fields", List.of("id," + COUNTRY)),
                true,
                vocabularies))
        .rows()
        .stream()
        .map(PlainRow::of)
        .toList();
  }

  private static String text(Map<String, Object> row, String name) {
    return Objects.requireNonNullElse(row.get(name), "").toString();
  }
}
