package org.khorgos.query.tables;

import jakarta.persistence.metamodel.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.ValuedModelPart;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.metamodel.mapping.internal.ManyToManyCollectionPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.sql.Template;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Path;
import org.khorgos.query.sql.Sql;

/**
 * The tables of a select, as Hibernate maps the entities to them. A table is joined when a column
 * of it is first asked for, and only once.
 */
public final class Joins {

  /** Names for tables, each used once in a statement. */
  public static final class Aliases {
    private int used;

    String next() {
      return "t" + used++;
    }
  }

  /**
   * The items of a list.
   *
   * @param owner the key of the row to which an item belongs
   * @param ofOwner the condition that they are those of one row
   * @param position of an item in its list; empty for a set, which has no order
   */
  public record Items(Joins from, String owner, String ofOwner, Optional<String> position) {

    /** That there is one. */
    public Sql exist() {
      return exist(List.of());
    }

    /**
     * That there is one that meets a test.
     *
     * @param test made of these items before, since it joins what it needs
     */
    public Sql exist(Sql test) {
      return exist(List.of(test));
    }

    private Sql exist(List<Sql> tests) {
      Sql all = Sql.of("exists (select from " + from.text() + " where " + ofOwner);
      tests.forEach(test -> all.add(" and ").add(test));
      return all.add(")");
    }
  }

  /**
   * What a path has come to.
   *
   * @param type of an entity or embedded object; null of a plain value
   * @param value the column; of an entity, its key
   * @param position of an item in its list; empty if it is none, or of a set
   */
  private record Node(
      @Nullable ManagedMappingType type, Tables tables, String value, Optional<String> position) {
    Node(@Nullable ManagedMappingType type, Tables tables, String value) {
      this(type, tables, value, Optional.empty());
    }

    Node at(Optional<String> itemPosition) {
      return new Node(type, tables, value, itemPosition);
    }
  }

  private final Aliases aliases;
  private final ItemScope scope;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Node> nodes = new HashMap<>();
  private final String first;
  private final Node root;

  /** The tables of an entity whose lists have no items but those shown. */
  public Joins(EntityMappingType entity, Aliases aliases) {
    this(entity, aliases, ItemScope.ALL_SHOWN);
  }

  Joins(EntityMappingType entity, Aliases aliases, ItemScope scope) {
    this.aliases = aliases;
    this.scope = scope;
    String table = entity.getMappedTableDetails().getTableName();
    first = from(table);
    String key = first + "." + keyColumn(entity);
    var tables = new Tables(key, keyColumn(entity), " join ");
    tables.joined.put(table, first);
    root = new Node(entity, tables, key);
  }

  private Joins(PluralAttributeMapping list, Aliases aliases, ItemScope scope) {
    this.aliases = aliases;
    this.scope = scope;
    first = from(list.getSeparateCollectionTable());
    root = element(list, first);
  }

  private String from(String table) {
    String alias = aliases.next();
    text.append(table).append(' ').append(alias);
    return alias;
  }

  /** The items of one of the entity's lists that count, as tables of a select within this one. */
  public Items items(Attribute<?, ?> attribute) {
    return items(attribute, scope);
  }

  /** Those items that are shown. */
  public Items shown(Attribute<?, ?> attribute) {
    return items(attribute, scope.shown());
  }

  private Items items(Attribute<?, ?> attribute, ItemScope which) {
    PluralAttributeMapping list = (PluralAttributeMapping) part(root, attribute.getName());
    var items = new Joins(list, aliases, scope);
    String owner = items.first + "." + ownerColumn(list);
    String ofOwner = owner + " = " + root.value + items.counting(items.root, which);
    return new Items(items, owner, ofOwner, position(list, items.first));
  }

  /** What an item has to be to count, after a condition; empty if each counts. */
  private String counting(Node item, ItemScope which) {
    return Optional.ofNullable(item.type)
        .flatMap(type -> which.attribute(type.getJavaType().getJavaTypeClass()))
        .map(attribute -> " and %s = '%s'".formatted(next(item, attribute).value, which.first()))
        .orElse("");
  }

  private static Optional<String> position(PluralAttributeMapping list, String alias) {
    return Optional.ofNullable(list.getIndexDescriptor())
        .map(index -> alias + "." + selectable(index).getSelectionExpression());
  }

  /**
   * The condition that a row is one of this entity; it lets indexes of a part of a table be used.
   */
  public Optional<String> ofEntity() {
    if (root.type instanceof EntityMappingType entity && entity.getDiscriminatorMapping() != null) {
      String column = root.tables.column(entity.getDiscriminatorMapping());
      return Optional.of(column + " = '" + entity.getDiscriminatorValue() + "'");
    }
    return Optional.empty();
  }

  /** The key of the entity. */
  public String key() {
    return root.value;
  }

  /** The column at the end of a path. A list on the way makes a row of each of its items. */
  public String column(Path path) {
    List<String> names = path.steps().stream().map(Attribute::getName).toList();
    return path.ofPosition() ? node(names).position().orElseThrow() : node(names).value;
  }

  /** The column at the end of some steps; where they end at an entity, its key. */
  public String column(List<? extends Attribute<?, ?>> steps) {
    return node(steps.stream().map(Attribute::getName).toList()).value;
  }

  /** The column of an attribute. */
  public String column(String attribute) {
    return node(List.of(attribute)).value;
  }

  private Node node(List<String> names) {
    Node at = root;
    String way = "";
    for (String name : names) {
      way += "/" + name;
      Node known = nodes.get(way);
      at = known == null ? next(at, name) : known;
      nodes.put(way, at);
    }
    return at;
  }

  /**
   * A select from these tables. Columns and condition have to be made before, since they join what
   * they need.
   */
  public Sql select(List<Sql> columns, Sql where) {
    return Sql.of("select ").add(Sql.list(columns)).add(" from " + text + " where ").add(where);
  }

  /** What stands after {@code from}. */
  public String text() {
    return text.toString();
  }

  private Node next(Node at, String name) {
    ModelPart part = part(at, name);
    if (part instanceof EmbeddableValuedModelPart embedded) {
      return new Node(embedded.getEmbeddableTypeDescriptor(), at.tables, at.value);
    }
    if (part instanceof ToOneAttributeMapping one) {
      String key = at.tables.column(selectable(one.getForeignKeyDescriptor().getKeyPart()));
      EntityMappingType entity = one.getEntityMappingType();
      return new Node(entity, new Tables(key, keyColumn(entity), " left join "), key);
    }
    if (part instanceof PluralAttributeMapping list) {
      String alias = aliases.next();
      join(" join ", list.getSeparateCollectionTable(), alias, ownerColumn(list), at.value);
      Node element = element(list, alias);
      text.append(counting(element, scope));
      return element.at(position(list, alias));
    }
    return new Node(null, at.tables, at.tables.column((SelectableMapping) part));
  }

  private Node element(PluralAttributeMapping list, String alias) {
    var tables = new Tables("", "", "");
    tables.joined.put(list.getSeparateCollectionTable(), alias);
    ModelPart element = list.getElementDescriptor();
    if (element instanceof EmbeddableValuedModelPart embedded) {
      return new Node(embedded.getEmbeddableTypeDescriptor(), tables, "");
    }
    if (element instanceof ManyToManyCollectionPart many) {
      String key = tables.column(selectable(many.getForeignKeyDescriptor().getKeyPart()));
      EntityMappingType entity = ((EntityCollectionPart) many).getEntityMappingType();
      return new Node(entity, new Tables(key, keyColumn(entity), " join "), key);
    }
    return new Node(null, tables, tables.column(selectable(element)));
  }

  private static ModelPart part(Node at, String name) {
    ManagedMappingType type = Objects.requireNonNull(at.type);
    return Objects.requireNonNull(type.findSubPart(name, null), name);
  }

  private static String keyColumn(EntityMappingType entity) {
    return selectable(entity.getIdentifierMapping()).getSelectionExpression();
  }

  private static String ownerColumn(PluralAttributeMapping list) {
    return selectable(list.getKeyDescriptor().getKeyPart()).getSelectionExpression();
  }

  private static SelectableMapping selectable(ModelPart part) {
    return ((ValuedModelPart) part).getSelectable(0);
  }

  private void join(String kind, String table, String alias, String column, String value) {
    text.append(kind).append(table).append(' ').append(alias);
    text.append(" on ").append(alias).append('.').append(column).append(" = ").append(value);
  }

  /** The tables over which an entity, or an item of a list, is spread. */
  private final class Tables {
    private final String key;
    private final String keyColumn;
    private final String kind;
    private final Map<String, String> joined = new HashMap<>();

    Tables(String key, String keyColumn, String kind) {
      this.key = key;
      this.keyColumn = keyColumn;
      this.kind = kind;
    }

    String column(SelectableMapping column) {
      String alias = joined.computeIfAbsent(column.getContainingTableExpression(), this::join);
      String expression = column.getSelectionExpression();
      return column.isFormula()
          ? expression.replace(Template.TEMPLATE, alias)
          : alias + "." + expression;
    }

    private String join(String table) {
      String alias = aliases.next();
      Joins.this.join(kind, table, alias, keyColumn, key);
      return alias;
    }
  }
}
