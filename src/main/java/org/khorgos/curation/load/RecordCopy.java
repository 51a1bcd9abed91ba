package org.khorgos.curation.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.ValuedModelPart;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;

/**
 * Writes records to the tables that Hibernate maps them to, with COPY: some ten times as many a
 * second as Hibernate inserts.
 */
final class RecordCopy {

  private final SharedSessionContractImplementor session;
  private final Map<String, CopyBuffer> buffers = new LinkedHashMap<>();

  /** What the database makes of values, by table and column. */
  private final Map<String, Map<String, String>> written = new HashMap<>();

  RecordCopy(SharedSessionContractImplementor session) {
    this.session = session;
  }

  /** Writes records, which have their keys. */
  void write(List<? extends CitedRecord> records, Connection connection)
      throws SQLException, IOException {
    records.forEach(this::add);
    for (CopyBuffer buffer : buffers.values()) {
      buffer.send(buffer.take(), connection);
    }
  }

  private void add(CitedRecord record) {
    EntityMappingType entity =
        session.getFactory().getMappingMetamodel().getEntityDescriptor(record.getClass());
    Object key = entity.getIdentifierMapping().getIdentifier(record);
    var rows = new LinkedHashMap<String, Map<String, @Nullable Object>>();
    addKeys(entity, key, rows);
    for (int i = 0; i < entity.getNumberOfAttributeMappings(); i++) {
      AttributeMapping attribute = entity.getAttributeMapping(i);
      if (attribute instanceof PluralAttributeMapping list) {
        addItems(list, key, (Collection<?>) Objects.requireNonNull(list.getValue(record)));
      } else {
        decompose(attribute, attribute.getValue(record), rows);
      }
    }
    rows.forEach((table, row) -> buffer(table, row).add(row));
  }

  /** The key in every table of the entity, and its dataset in the table of all. */
  private static void addKeys(
      EntityMappingType entity, Object key, Map<String, Map<String, @Nullable Object>> rows) {
    String column =
        Objects.requireNonNull(entity.getIdentifierMapping().getSelectable(0))
            .getSelectionExpression();
    entity
        .getEntityPersister()
        .forEachMutableTable(
            table ->
                rows.computeIfAbsent(table.getTableName(), name -> new LinkedHashMap<>())
                    .put(column, key));
    SelectableMapping dataset = Objects.requireNonNull(entity.getDiscriminatorMapping());
    Objects.requireNonNull(rows.get(dataset.getContainingTableExpression()))
        .put(dataset.getSelectionExpression(), entity.getDiscriminatorValue());
  }

  private void addItems(PluralAttributeMapping list, Object owner, Collection<?> items) {
    if (!list.getCollectionDescriptor().isMutable()) {
      return; // a view
    }
    String table = list.getSeparateCollectionTable();
    int position = 0;
    for (Object item : items) {
      var row = new HashMap<String, Map<String, @Nullable Object>>();
      var columns = new LinkedHashMap<String, @Nullable Object>();
      row.put(table, columns);
      columns.put(column(list.getKeyDescriptor().getKeyPart()), owner);
      if (list.getIndexDescriptor() != null) {
        columns.put(column(list.getIndexDescriptor()), position++);
      }
      decompose(list.getElementDescriptor(), item, row);
      buffer(table, columns).add(columns);
    }
  }

  private static String column(ModelPart part) {
    return ((ValuedModelPart) part).getSelectable(0).getSelectionExpression();
  }

  private void decompose(
      ModelPart part, @Nullable Object value, Map<String, Map<String, @Nullable Object>> rows) {
    part.decompose(
        value,
        (index, plain, column) -> {
          Map<String, @Nullable Object> row = rows.get(column.getContainingTableExpression());
          if (row != null && column.isInsertable() && !column.isFormula()) {
            note(column);
            row.put(column.getSelectionExpression(), stored(plain, column.getJdbcMapping()));
          }
        },
        session);
  }

  private void note(SelectableMapping column) {
    String expression = column.getCustomWriteExpression();
    if (expression != null && !expression.equals("?")) {
      written
          .computeIfAbsent(column.getContainingTableExpression(), table -> new HashMap<>())
          .put(column.getSelectionExpression(), expression);
    }
  }

  /** A value as its column takes it; some parts give it so, others as the record has it. */
  private static @Nullable Object stored(@Nullable Object value, JdbcMapping column) {
    return value instanceof Enum<?> ? column.convertToRelationalValue(value) : value;
  }

  private CopyBuffer buffer(String table, Map<String, ?> row) {
    return buffers.computeIfAbsent(
        table, name -> new CopyBuffer(name, row.keySet(), written.getOrDefault(name, Map.of())));
  }
}
