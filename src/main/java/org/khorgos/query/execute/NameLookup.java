package org.khorgos.query.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;

/** Selects the ids of a dataset, with the names and synonyms of its records. */
final class NameLookup {

  /** Names that are compared letter by letter with a misspelt one. */
  private static final int COMPARED = 500;

  private final Columns<?> columns;
  private final Entities entities;
  private final Statements statements;

  NameLookup(Columns<?> columns, Entities entities, Statements statements) {
    this.columns = columns;
    this.entities = entities;
    this.statements = statements;
  }

  private Path id() {
    return columns.single(Columns.ID).path();
  }

  private Path name() {
    return columns.single("name").path();
  }

  /** Ids with their names. */
  List<List<String>> names(int most) {
    return select(List.of(id(), name()), null, most);
  }

  /** Synonyms with the ids that they stand for. */
  List<List<String>> synonyms(int most) {
    var synonyms = new ArrayList<List<String>>();
    columns.synonyms().forEach(path -> synonyms.addAll(select(List.of(path, id()), null, most)));
    return synonyms;
  }

  /** The id and name of a record. */
  List<List<String>> withId(String id) {
    return select(List.of(id(), name()), column -> Sql.of(column + " = ").bind(id), 1);
  }

  /** The ids and names of records that have a synonym, folded; two at most. */
  List<List<String>> withSynonym(String folded) {
    var found = new ArrayList<List<String>>();
    for (Path path : columns.synonyms()) {
      Joins from = joins();
      List<String> values = List.of(from.column(id()), from.column(name()));
      String synonym = from.column(path);
      String ofEntity = from.ofEntity().map(condition -> condition + " and ").orElse("");
      Sql select = distinct(values, from);
      select.add(" where " + ofEntity + "folded_name(" + synonym + ") = ").bind(folded);
      select.add(" limit 2");
      found.addAll(read(select, 2));
    }
    return found.stream().distinct().toList();
  }

  /** Ids that begin with some letters. */
  List<String> beginning(String letters) {
    return select(
            List.of(id()),
            id ->
                Sql.of(id + " >= ")
                    .bind(letters)
                    .add(" and " + id + " < ")
                    .bind(letters + '\uffff'),
            COMPARED)
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  private interface Condition {
    Sql on(String column);
  }

  private List<List<String>> select(List<Path> paths, @Nullable Condition first, int most) {
    Joins from = joins();
    List<String> values = paths.stream().map(from::column).toList();
    Sql where = first == null ? Sql.of(values.get(0) + " is not null") : first.on(values.get(0));
    return read(
        distinct(values, from).add(" where ").add(where).add(" limit ").bind(most), paths.size());
  }

  private Joins joins() {
    return new Joins(entities.of(columns.entity()), new Joins.Aliases());
  }

  private static Sql distinct(List<String> values, Joins from) {
    return Sql.of(
        "select distinct "
            + values.stream().collect(Collectors.joining(", "))
            + " from "
            + from.text());
  }

  private List<List<String>> read(Sql select, int width) {
    var rows = new ArrayList<List<String>>();
    statements.each(select, result -> rows.add(Statements.texts(result, width)));
    return rows;
  }
}
