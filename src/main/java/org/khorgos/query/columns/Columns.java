package org.khorgos.query.columns;

import jakarta.persistence.metamodel.ListAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The registry of one dataset's public columns and filters, one line each. Must be built after
 * Hibernate has started: until then the static metamodel is empty.
 */
public final class Columns<E> {

  /** The column that every list has and that identifies a row. */
  public static final String ID = "id";

  /** What rows can be sorted by besides columns: how well they fit {@code q}. */
  public static final String RELEVANCE = "relevance";

  private final Class<E> entity;
  private final List<Column<E>> shown = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final List<Path> synonyms = new ArrayList<>();
  private final Map<String, Comparability> comparabilities = new HashMap<>();
  private final Map<String, Column<E>> enriched = new LinkedHashMap<>();

  private String sortedBy = ID;
  private boolean searched;
  private Optional<Path> essential = Optional.empty();
  private Optional<Readings> readings = Optional.empty();
  private List<String> identity = List.of(ID);
  private Optional<PluralAttribute<?, ?, ?>> itemsOf = Optional.empty();

  /** No columns at all. */
  static final Columns<Object> NONE = new Columns<>(Object.class);

  private Columns(Class<E> entity) {
    this.entity = entity;
  }

  public static <E> Columns<E> of(Class<E> entity) {
    return new Columns<>(entity);
  }

  /** Takes over lines that several datasets share. */
  public Columns<E> with(Consumer<Columns<E>> shared) {
    shared.accept(this);
    return this;
  }

  /** A value that every record has. */
  public Columns<E> required(String name, Type type, String description, Path path) {
    return one(name, type, description, "", path, true);
  }

  public Columns<E> required(
      String name, Type type, String description, String example, Path path) {
    return one(name, type, description, example, path, true);
  }

  /** A value that is null when no source states it. */
  public Columns<E> one(String name, Type type, String description, Path path) {
    return one(name, type, description, "", path, false);
  }

  public Columns<E> one(String name, Type type, String description, String example, Path path) {
    return one(name, type, description, example, path, false);
  }

  private Columns<E> one(
      String name, Type type, String description, String example, Path path, boolean required) {
    Path leaf = leaf(type, path);
    shown.add(new Column.One<>(name, description, type, leaf, required, Role.PLAIN));
    if (type.isExact()) {
      filters.add(
          new Filter(name, description, example, type, List.of(leaf), false)
              .of(
                  type.kind() == Type.Kind.DAY
                      ? null // a day is part of a date, which its line names
                      : new ReadingPart(name, ReadingPart.Part.VALUE)));
    }
    return this;
  }

  void add(Column<E> column) {
    shown.add(column);
  }

  /** A column as one that holds one value, if it does. */
  static <E> Optional<Column.One<E>> one(Column<E> column) {
    return singles(List.of(column)).stream().findFirst();
  }

  /** Says what the column that was declared last is to its record. */
  public Columns<E> as(Role role) {
    int last = shown.size() - 1;
    shown.set(last, shown.get(last).as(role));
    return this;
  }

  /** Says that the filter that was declared last is of a part of the readings of a field. */
  public Columns<E> of(String field, ReadingPart.Part part) {
    return reading(new ReadingPart(field, part));
  }

  /** Says that no source states the value that was declared last: it is the editors' own. */
  public Columns<E> ours() {
    return reading(null);
  }

  private Columns<E> reading(@Nullable ReadingPart part) {
    int last = filters.size() - 1;
    filters.set(last, filters.get(last).of(part));
    return this;
  }

  /**
   * Says what an item has to be besides, to meet the filter that was declared last, unless another
   * filter says otherwise.
   */
  public Columns<E> implying(String unless, Path path, CodeValue... values) {
    int last = filters.size() - 1;
    filters.set(
        last, filters.get(last).implying(new Filter.Implied(unless, path, List.of(values))));
    return this;
  }

  /** Says which items the filter that was declared last leaves out of account in the mode only. */
  public Columns<E> leavingAside(List<Map<Path, CodeValue>> items) {
    int last = filters.size() - 1;
    filters.set(last, filters.get(last).leavingAside(items));
    return this;
  }

  /** Says where the readings of a record are. */
  public Columns<E> readings(Readings where) {
    readings = Optional.of(where);
    return this;
  }

  public Optional<Readings> readings() {
    return readings;
  }

  /**
   * Lets the filter of a column find its values in other places too.
   *
   * @param description what the filter finds then
   * @throws IllegalArgumentException when no column of this name has a filter
   */
  public Columns<E> alsoIn(String column, String description, Path... elsewhere) {
    int at =
        IntStream.range(0, filters.size())
            .filter(i -> filters.get(i).name().equals(column))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no filter " + column));
    filters.set(at, filters.get(at).alsoIn(description, List.of(elsewhere)));
    return this;
  }

  /** The same filter without the places that {@link #alsoIn} gave it. */
  public Filter own(Filter filter) {
    return sortable().stream()
        .filter(column -> column.name().equals(filter.name()))
        .filter(column -> column.type().equals(filter.type()))
        .findFirst()
        .map(column -> filter.onlyAt(column.path()))
        .orElse(filter);
  }

  /** The columns whose filters find their values in other places too. */
  public List<String> soughtElsewhere() {
    return filters.stream()
        .filter(filter -> !own(filter).equals(filter))
        .map(Filter::name)
        .toList();
  }

  /** A list of values, and the filter that finds a record by any of them. */
  public Columns<E> many(
      String name,
      String filter,
      Type type,
      String description,
      String example,
      PluralAttribute<? super E, ?, ?> attribute) {
    return many(name, filter, type, description, example, attribute, false);
  }

  /** A list of values, and its filter in the modes any, all, only and none. */
  public Columns<E> manyEach(
      String name,
      String filter,
      Type type,
      String description,
      String example,
      PluralAttribute<? super E, ?, ?> attribute) {
    return many(name, filter, type, description, example, attribute, true);
  }

  private Columns<E> many(
      String name,
      String filter,
      Type type,
      String description,
      String example,
      PluralAttribute<? super E, ?, ?> attribute,
      boolean modes) {
    Path leaf = leaf(type, Path.of(attribute));
    shown.add(new Column.Many<>(name, description, type, leaf, Role.PLAIN));
    filters.add(new Filter(filter, description, example, type, List.of(leaf), modes));
    return this;
  }

  /** A list of values that has no filter. */
  public Columns<E> values(
      String name, Type type, String description, PluralAttribute<? super E, ?, ?> attribute) {
    Path leaf = leaf(type, Path.of(attribute));
    shown.add(new Column.Many<>(name, description, type, leaf, Role.PLAIN));
    return this;
  }

  /** A list of small objects, which {@link #by} can make findable. */
  public <X> Columns<E> list(
      String name,
      String description,
      ListAttribute<? super E, X> attribute,
      Columns<X> items,
      ItemText cell) {
    shown.add(
        new Column.Listed<>(
            name, description, attribute, Optional.empty(), items, cell, false, Role.PLAIN));
    return this;
  }

  /**
   * A list of smaller objects within an item of a list.
   *
   * @param attribute the list of the record that holds those of all items
   * @param owner position of the item to which an object belongs
   */
  public <X> Columns<E> nested(
      String name,
      String description,
      ListAttribute<?, X> attribute,
      SingularAttribute<? super X, Integer> owner,
      Columns<X> items,
      ItemText cell) {
    shown.add(
        new Column.Listed<>(
            name, description, attribute, Optional.of(owner), items, cell, false, Role.PLAIN));
    return this;
  }

  /** A list of small objects that is shown only when {@code include} names it. */
  public <X> Columns<E> onRequest(
      String name,
      String description,
      ListAttribute<? super E, X> attribute,
      Columns<X> items,
      ItemText cell) {
    shown.add(
        new Column.Listed<>(
            name, description, attribute, Optional.empty(), items, cell, true, Role.PLAIN));
    return this;
  }

  /**
   * Lets {@code include} ask for the column that was declared last with more in its items.
   *
   * @param include the name by which it is asked for
   */
  public <X> Columns<E> enriched(
      String include, ListAttribute<? super E, X> attribute, Columns<X> items, ItemText cell) {
    Column<E> plain = shown.get(shown.size() - 1);
    enriched.put(
        include,
        new Column.Listed<>(
            plain.name(),
            plain.description(),
            attribute,
            Optional.empty(),
            items,
            cell,
            true,
            plain.role()));
    return this;
  }

  /**
   * Makes a row of each item of a list, with columns whose paths lead through the list, and takes
   * over the filters of the records.
   *
   * @param rowIdentity the columns that tell one row from another
   */
  Columns<E> ofItems(Columns<E> records, PluralAttribute<?, ?, ?> list, List<String> rowIdentity) {
    itemsOf = Optional.of(list);
    identity = List.copyOf(rowIdentity);
    filters.clear();
    filters.addAll(records.filters);
    readings = records.readings;
    searched = records.searched;
    sortedBy = rowIdentity.get(0);
    return this;
  }

  /** The list of which each row is an item; empty if each row is a record. */
  public Optional<PluralAttribute<?, ?, ?>> itemsOf() {
    return itemsOf;
  }

  /** The columns that tell one row from another; they are always shown. */
  public List<String> identity() {
    return identity;
  }

  /** A filter that shows no column of its own. */
  public Columns<E> by(
      String name, Type type, String description, String example, Path... targets) {
    filters.add(filter(name, type, description, example, false, targets));
    return this;
  }

  /** A filter in the modes any, all, only and none. */
  public Columns<E> byEach(
      String name, Type type, String description, String example, Path... targets) {
    filters.add(filter(name, type, description, example, true, targets));
    return this;
  }

  /** A filter for two values, one in each of two places, either way round. */
  public Columns<E> between(
      String name, Type type, String description, String example, Path one, Path other) {
    filters.add(filter(name, type, description, example, false, one, other).inPairs());
    return this;
  }

  /** Lets a record be named by this value too, in place of its id, where no other has it. */
  public Columns<E> alsoKnownAs(Path name) {
    synonyms.add(name);
    return this;
  }

  /**
   * Says when the numbers of a column may be taken together; to come after the columns it names.
   *
   * @throws IllegalArgumentException when one of them is no single-valued column
   */
  public Columns<E> comparable(String number, Comparability comparability) {
    single(number);
    comparability.columns(Metric.SUM).forEach(this::single);
    comparabilities.put(number, comparability);
    return this;
  }

  /** The column by which rows are sorted by default. */
  public Columns<E> sortedBy(String column) {
    sortedBy = column;
    return this;
  }

  /** Lets words be looked for, in the text that each record gathers. */
  public Columns<E> searched() {
    searched = true;
    return this;
  }

  /** Leaves records without this value out of the list. */
  public Columns<E> onlyWith(Path value) {
    essential = Optional.of(value);
    return this;
  }

  public Optional<Path> essential() {
    return essential;
  }

  public boolean isSearched() {
    return searched;
  }

  public String sortedBy() {
    return sortedBy;
  }

  private Filter filter(
      String name, Type type, String description, String example, boolean modes, Path... targets) {
    List<Path> leaves = List.of(targets).stream().map(target -> leaf(type, target)).toList();
    return new Filter(name, description, example, type, leaves, modes);
  }

  private static Path leaf(Type type, Path path) {
    return type.reference().map(reference -> path.to(reference.id())).orElse(path);
  }

  public Class<E> entity() {
    return entity;
  }

  public List<Column<E>> shown() {
    return Collections.unmodifiableList(shown);
  }

  public List<Filter> filters() {
    return Collections.unmodifiableList(filters);
  }

  public List<Path> synonyms() {
    return synonyms;
  }

  /** The columns that are shown by default. */
  public List<Column<E>> shownByDefault() {
    return shown.stream()
        .filter(column -> !column.isOnRequest() && column.role() != Role.MATCHED)
        .toList();
  }

  /** The columns shown by default in which a record may have no value. */
  public List<Column<E>> optional() {
    return shownByDefault().stream().filter(column -> !column.isRequired()).toList();
  }

  /** The columns that are shown only on request. */
  public List<Column<E>> onRequest() {
    return shown.stream().filter(Column::isOnRequest).toList();
  }

  /** The columns that show more when {@code include} names them otherwise, by that name. */
  public Map<String, Column<E>> enriched() {
    return Collections.unmodifiableMap(enriched);
  }

  /** What {@code include} can name. */
  public List<String> includable() {
    return Stream.concat(onRequest().stream().map(Column::name), enriched.keySet().stream())
        .toList();
  }

  /** The columns by which rows can be sorted. */
  public List<Column.One<E>> sortable() {
    return singles(shown).stream().filter(column -> column.type().isSortable()).toList();
  }

  /** Those of some columns that hold one value. */
  public static <E> List<Column.One<E>> singles(List<Column<E>> columns) {
    return columns.stream()
        .flatMap(
            column ->
                column.<Stream<Column.One<E>>>match(
                    Stream::of, many -> Stream.empty(), listed -> Stream.empty()))
        .toList();
  }

  /** The single-valued column of this name. */
  public Column.One<E> single(String name) {
    return sortable().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no single-valued column " + name));
  }

  /**
   * The filter of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Filter filter(String name) {
    return filters.stream()
        .filter(filter -> filter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no filter " + name));
  }

  /** The column of this name. */
  public Optional<Column<E>> find(String name) {
    return shown.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The column of this role. */
  public Optional<Column<E>> find(Role role) {
    return shown.stream().filter(column -> column.role() == role).findFirst();
  }

  /** The filters by whose values records can be grouped and counted; none of items. */
  public List<Filter> groupable() {
    return filters.stream()
        .filter(filter -> itemsOf.isEmpty() && filter.isFaceted())
        .filter(filter -> !filter.name().equals(ID))
        .toList();
  }

  /** The columns that hold a number. */
  public List<Column.One<E>> numbers() {
    return sortable().stream().filter(column -> column.type().isNumber()).toList();
  }

  /** The number that is meant when none is named: the only one, or the only one declared. */
  public Optional<Column.One<E>> amount() {
    List<Column.One<E>> meant =
        numbers().stream()
            .filter(
                column -> comparabilities.isEmpty() || comparabilities.containsKey(column.name()))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  public Comparability comparability(Column.One<E> number) {
    return comparabilities.getOrDefault(number.name(), Comparability.FREE);
  }

  public boolean rollsUp() {
    return filters.stream().anyMatch(Filter::rollsUp);
  }
}
