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
 * Finds the records that the database rejects by inserting them one at a time. It is needed for
 * constraints that only the database checks; readers report all other errors.
 */
final class ConstraintDiagnosis {

  private final StatelessSession session;
  private final Connection connection;

  ConstraintDiagnosis(StatelessSession session, Connection connection) {
    this.session = session;
    this.connection = connection;
  }

  /** Finds the constraint that each invalid record violates. The tables must be empty. */
  InvalidDatasetException explain(DatasetReader.Contents contents, Exception rejected)
      throws SQLException {
    var errors = new ArrayList<FileError>();
    for (Map.Entry<CitedRecord, FilePosition> record : contents.records().entrySet()) {
      rejection(record.getKey())
          .map(reason -> error(record.getValue(), record.getKey().id(), reason))
          .ifPresent(errors::add);
    }
    if (errors.isEmpty()) {
      FilePosition unknown = new FilePosition("the files taken together", 1);
      errors.add(error(unknown, "-", reason(rejected)));
    }
    return new InvalidDatasetException(errors);
  }

  private static FileError error(FilePosition spot, String record, String reason) {
    return new FileError(spot.file(), spot.line(), record, "-", reason);
  }

  private Optional<String> rejection(CitedRecord record) throws SQLException {
    run("savepoint single_record");
    try {
      session.insert(record);
      return Optional.empty();
    } catch (PersistenceException rejected) {
      run("rollback to savepoint single_record");
      return Optional.of(reason(rejected));
    }
  }

  private static String reason(Exception rejected) {
    return Stream.iterate((Throwable) rejected, error -> error != null, Throwable::getCause)
        .filter(PSQLException.class::isInstance)
        .map(error -> ((PSQLException) error).getServerErrorMessage())
        .findFirst()
        .map(ConstraintDiagnosis::reason)
        .orElse("cannot be stored");
  }

  private static String reason(@Nullable ServerErrorMessage message) {
    if (message == null) {
      return "cannot be stored";
    }
    if (message.getConstraint() != null) {
      return "breaks the rule “" + message.getConstraint().replace('_', ' ') + "”";
    }
    return message.getColumn() == null
        ? "cannot be stored: " + message.getMessage()
        : "lacks its " + message.getColumn().replace('_', ' ');
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
