package org.khorgos.query.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A part of a statement, and the values that are bound in it, in their order. */
public final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  public static Sql of(String text) {
    return new Sql().add(text);
  }

  /** Adds text, which must not hold what somebody has sent. */
  public Sql add(String more) {
    text.append(more);
    return this;
  }

  public Sql add(Sql more) {
    text.append(more.text);
    values.addAll(more.values);
    return this;
  }

  /** Adds a value: a list becomes an array of its elements, all of one type; empty, of texts. */
  public Sql bind(Object value) {
    text.append('?');
    values.add(value);
    return this;
  }

  /** Parts with a separator between them. */
  public static Sql join(String separator, List<Sql> parts) {
    var all = new Sql();
    for (int i = 0; i < parts.size(); i++) {
      all.add(i == 0 ? "" : separator).add(parts.get(i));
    }
    return all;
  }

  public static Sql list(List<Sql> parts) {
    return join(", ", parts);
  }

  public static Sql and(List<Sql> conditions) {
    return conditions.isEmpty() ? of("true") : join(" and ", conditions).inBrackets();
  }

  public static Sql or(List<Sql> conditions) {
    return conditions.isEmpty() ? of("false") : join(" or ", conditions).inBrackets();
  }

  public Sql inBrackets() {
    return of("(").add(this).add(")");
  }

  public Sql not() {
    return of("not ").add(this);
  }

  String text() {
    return text.toString();
  }

  List<Object> values() {
    return Collections.unmodifiableList(values);
  }
}
