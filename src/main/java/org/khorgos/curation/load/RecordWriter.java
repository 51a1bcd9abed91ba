package org.khorgos.curation.load;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.query.columns.Type;
import org.khorgos.release.RetiredRecord;

/** Brings the records in the database to those of the files, in the transaction of a load. */
@ApplicationScoped
class RecordWriter {

  private static final String NAME_WORDS =
      "insert into name_word (word) select distinct string_to_table(folded, ' ') from record_name";

  private static final String OTHER_NUMBERS =
      """
      insert into stated_number
        (key, record_key, reading, field, item, item_position, value, qualifier, unit, currency)
      select number_key(record_key, 8, position), record_key, position, field, item, item_position,
        number, qualifier, unit, currency
      from reading where relation <> 'first' and number is not null
      """;

  /** Numbers in items that are not shown are of the readings that list these. */
  private static final String NUMBERS_OF_OTHER_ITEMS =
      """
      update stated_number n set reading = g.position
      from reading g
      where n.reading is null and g.record_key = n.record_key and g.item_position = n.item_position
        and g.field = split_part(n.field, '.', 1) and g.relation <> 'first'
        and not exists (select from reading shown where shown.record_key = g.record_key
          and shown.item_position = g.item_position and shown.field = g.field and shown.relation = 'first')
      """;

  private final RecordRepository all;
  private final List<DatasetRepository<?>> tables;
  private final Session session;
  private final StatelessSession diagnosis;

  RecordWriter(
      RecordRepository all,
      @All List<DatasetRepository<?>> tables,
      Session session,
      StatelessSession diagnosis) {
    this.all = all;
    this.tables = tables;
    this.session = session;
    this.diagnosis = diagnosis;
  }

  /**
   * Brings the database to what the files hold. Rows that are the same stay untouched.
   *
   * @param connection that of the session
   * @param release number of the release for which this is done
   * @throws InvalidDatasetException when the database refuses a record
   */
  void replace(DatasetReader.Contents contents, Connection connection, int release)
      throws SQLException {
    run(connection, "set constraints all deferred");
    run(connection, "savepoint unchanged");
    try {
      stage(contents, connection);
      merge(connection, release);
      run(connection, "set constraints all immediate");
    } catch (PersistenceException | SQLException rejected) {
      session.clear();
      run(connection, "rollback to savepoint unchanged");
      run(connection, "discard plans");
      all.deleteAll();
      throw new ConstraintDiagnosis(diagnosis, connection).explain(contents, rejected);
    }
  }

  /** Writes to temporary tables that stand before those of the record until they are merged. */
  private void stage(DatasetReader.Contents contents, Connection connection) throws SQLException {
    List<CitedRecord> records = List.copyOf(contents.records().keySet());
    var keys = new RecordKeys(connection);
    keys.giveTo(records);
    run(connection, "select stage_tables()");
    // Or else statements of an earlier load would write to the tables that they were planned for.
    run(connection, "discard plans");
    byReference().forEach(table -> persist(table, records));
    session.flush();
    session.clear();
    retire(contents.retired(), connection);
    new TableStager(session.unwrap(SharedSessionContractImplementor.class), connection, keys)
        .stage(contents.tables());
    run(connection, NAME_WORDS);
    run(connection, OTHER_NUMBERS);
    for (DatasetRepository<?> table : tables) {
      for (String derivation : table.derivations()) {
        run(connection, derivation);
      }
    }
    run(connection, NUMBERS_OF_OTHER_ITEMS);
  }

  private static void merge(Connection connection, int release) throws SQLException {
    try (PreparedStatement merge = connection.prepareStatement("select merge_release(?)")) {
      merge.setInt(1, release);
      merge.execute();
    }
  }

  /** The tables, each after those to whose records its own refer. */
  private List<DatasetRepository<?>> byReference() {
    var ordered = new LinkedHashMap<String, DatasetRepository<?>>();
    tables.forEach(table -> addWithReferences(table, new HashSet<>(), ordered));
    return List.copyOf(ordered.values());
  }

  private void addWithReferences(
      DatasetRepository<?> table, Set<String> onTheWay, Map<String, DatasetRepository<?>> into) {
    if (!onTheWay.add(table.name())) {
      return;
    }
    Set<String> referred =
        table.columns().sortable().stream()
            .flatMap(column -> column.type().reference().stream())
            .map(Type.Reference::dataset)
            .collect(Collectors.toSet());
    tables.stream()
        .filter(other -> referred.contains(other.name()))
        .forEach(other -> addWithReferences(other, onTheWay, into));
    into.putIfAbsent(table.name(), table);
  }

  private static <E extends CitedRecord> void persist(
      DatasetRepository<E> table, Collection<CitedRecord> records) {
    Class<E> type = table.columns().entity();
    table.persist(records.stream().filter(type::isInstance).map(type::cast));
  }

  private static void retire(List<RetiredRecord> retired, Connection connection)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into retired_record (dataset, id, reason, merged_into) values (?, ?, ?, ?)")) {
      for (RetiredRecord record : retired) {
        insert.setString(1, record.dataset());
        insert.setString(2, record.id());
        insert.setString(3, record.reason());
        insert.setString(4, record.mergedInto());
        insert.executeUpdate();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
