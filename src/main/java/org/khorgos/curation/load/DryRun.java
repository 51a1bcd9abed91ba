package org.khorgos.curation.load;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.release.RecordDifference;
import org.khorgos.release.ReleaseContents;

/** Loads files as {@link Loader} does, constraints of the database included, and takes it back. */
@ApplicationScoped
public class DryRun {

  private static final int TIMEOUT_SECONDS = 300;

  /**
   * What a load would bring.
   *
   * @param records how many there would be, by dataset
   * @param differences from what was before; empty when that is not known or could not be read
   */
  public record Outcome(
      Map<String, Integer> records, Optional<List<RecordDifference>> differences) {}

  private final AgroalDataSource owner;
  private final TransactionRole role;
  private final RecordWriter writer;
  private final QueryEngine engine;
  private final List<Dataset<?>> datasets;
  private final UserTransaction transaction;

  DryRun(
      @DataSource("owner") AgroalDataSource owner,
      TransactionRole role,
      RecordWriter writer,
      QueryEngine engine,
      @All List<Dataset<?>> datasets,
      UserTransaction transaction) {
    this.owner = owner;
    this.role = role;
    this.writer = writer;
    this.engine = engine;
    this.datasets = datasets;
    this.transaction = transaction;
  }

  /**
   * Tries files.
   *
   * @param before the files as they were before
   * @throws InvalidDatasetException when the files have faults
   */
  @ActivateRequestContext // or else Hibernate would not ask for the role
  public Outcome of(DatasetFiles files, Optional<DatasetFiles> before) {
    try {
      transaction.setTransactionTimeout(TIMEOUT_SECONDS);
      transaction.begin();
      try {
        return play(files, before);
      } finally {
        transaction.rollback();
      }
    } catch (SQLException | NotSupportedException | SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome play(DatasetFiles files, Optional<DatasetFiles> before) throws SQLException {
    DatasetReader.Contents contents = new DatasetReader(datasets, files).read();
    Optional<DatasetReader.Contents> old = before.flatMap(this::readable);
    role.becomeOwner();
    try (Connection connection = owner.getConnection()) {
      Optional<ReleaseContents> earlier = Optional.empty();
      if (old.isPresent()) {
        earlier = Optional.of(snapshot(old.get(), connection));
      }
      ReleaseContents now = snapshot(contents, connection);
      return new Outcome(now.counts(), earlier.map(snapshot -> snapshot.to(now)));
    }
  }

  private ReleaseContents snapshot(DatasetReader.Contents contents, Connection connection)
      throws SQLException {
    writer.replace(contents, connection);
    return ReleaseContents.of(engine, datasets, contents.retiredByPath());
  }

  /** What was before may have been written for readers that were other than ours. */
  private Optional<DatasetReader.Contents> readable(DatasetFiles before) {
    try {
      return Optional.of(new DatasetReader(datasets, before).read());
    } catch (InvalidDatasetException unreadable) {
      return Optional.empty();
    }
  }
}
