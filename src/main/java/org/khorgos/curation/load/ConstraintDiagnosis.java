package org.khorgos.curation.load;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.curation.yaml.FilePosition;
import org.khorgos.evidence.CitedRecord;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds out which records the database refuses, by giving them to it one at a time. Readers notice
 * whatever they can; this is for what only the database knows.
 */
final class ConstraintDiagnosis {

  private final StatelessSession session;
  private final Connection connection;

  ConstraintDiagnosis(StatelessSession session, Connection connection) {
    this.session = session;
    this.connection = connection;
  }

  /** Says for each record why the database does not take it; tables must be empty. */
  InvalidDatasetException explain(DatasetReader.Contents contents, Exception refused)
      throws SQLException {
    var errors = new ArrayList<FileError>();
    for (Map.Entry<CitedRecord, FilePosition> record : contents.records().entrySet()) {
      refusal(record.getKey())
          .map(reason -> error(record.getValue(), record.getKey().id(), reason))
          .ifPresent(errors::add);
    }
    if (errors.isEmpty()) {
      FilePosition unknown = new FilePosition("the files taken together", 1);
      errors.add(error(unknown, "-", reason(refused)));
    }
    return new InvalidDatasetException(errors);
  }

  private static FileError error(FilePosition spot, String record, String reason) {
    return new FileError(spot.file(), spot.line(), record, "-", reason);
  }

  private Optional<String> refusal(CitedRecord record) throws SQLException {
    run("savepoint alone");
    try {
      session.insert(record);
      return Optional.empty();
    } catch (PersistenceException refused) {
      run("rollback to savepoint alone");
      return Optional.of(reason(refused));
    }
  }

  private static String reason(Exception refused) {
    return Stream.iterate((Throwable) refused, error -> error != null, Throwable::getCause)
        .filter(PSQLException.class::isInstance)
        .map(error -> ((PSQLException) error).getServerErrorMessage())
        .findFirst()
        .map(ConstraintDiagnosis::reason)
        .orElse("cannot be stored");
  }

  private static String reason(@Nullable ServerErrorMessage said) {
    if (said == null) {
      return "cannot be stored";
    }
    if (said.getConstraint() != null) {
      return "breaks the rule “" + said.getConstraint().replace('_', ' ') + "”";
    }
    return said.getColumn() == null
        ? "cannot be stored: " + said.getMessage()
        : "lacks its " + said.getColumn().replace('_', ' ');
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
