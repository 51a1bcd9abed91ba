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

/** Loads files as {@link Loader} does, checking all constraints of the database, and rolls back. */
@ApplicationScoped
public class DryRun {

  private static final int TIMEOUT_SECONDS = 300;

  /**
   * The result of a load.
   *
   * @param records number of records by dataset
   * @param differences from the earlier files; empty if there are none or they have errors
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
   * Loads files and rolls back.
   *
   * @param before the earlier files
   * @throws InvalidDatasetException if the files have errors
   */
  @ActivateRequestContext // or else Hibernate would not ask for the role
  public Outcome of(DatasetFiles files, Optional<DatasetFiles> before) {
    try {
      transaction.setTransactionTimeout(TIMEOUT_SECONDS);
      transaction.begin();
      try {
        return compare(files, before);
      } finally {
        transaction.rollback();
      }
    } catch (SQLException | NotSupportedException | SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome compare(DatasetFiles files, Optional<DatasetFiles> before) throws SQLException {
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

  /** The contents of the earlier files, which may have been valid for an earlier version only. */
  private Optional<DatasetReader.Contents> readable(DatasetFiles before) {
    try {
      return Optional.of(new DatasetReader(datasets, before).read());
    } catch (InvalidDatasetException invalid) {
      return Optional.empty();
    }
  }
}
