package org.khorgos.curation.load;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.release.RetiredRecord;

/** Puts what the files say in place of what the database holds, within a transaction. */
final class RecordWriter {

  private static final String NAME_WORDS =
      "insert into name_word (word) select distinct unnest(tsvector_to_array(words)) from record_name";

  private final SessionFactory sessions;
  private final Connection connection;
  private final Session session;
  private final List<Dataset<?>> datasets;

  RecordWriter(
      SessionFactory sessions, Connection connection, Session session, List<Dataset<?>> datasets) {
    this.sessions = sessions;
    this.connection = connection;
    this.session = session;
    this.datasets = datasets;
  }

  /**
   * Fills the tables anew.
   *
   * @throws DatasetRejectedException when the database refuses a record
   */
  void put(DatasetReader.Contents contents) throws SQLException {
    new RecordKeys(connection).giveTo(contents.records().keySet());
    run("set constraints all deferred");
    run("delete from record");
    run("delete from retired_record");
    run("delete from name_word");
    run("savepoint emptied");
    try {
      contents.records().keySet().forEach(session::persist);
      session.flush();
      session.clear();
      retire(contents.retired());
      run("set constraints all immediate");
    } catch (PersistenceException | SQLException refused) {
      run("rollback to savepoint emptied");
      throw new ConstraintDiagnosis(sessions, connection).explain(contents, refused);
    }
    run(NAME_WORDS);
    for (Dataset<?> dataset : datasets) {
      for (String derivation : dataset.derivations()) {
        run(derivation);
      }
    }
  }

  private void retire(List<RetiredRecord> retired) throws SQLException {
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

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
