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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.query.Limits;
import org.khorgos.release.RecordDifference;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseComparison;
import org.khorgos.release.ReleaseTable;

/** Loads files as {@link Loader} does, checking all constraints of the database, and rolls back. */
@ApplicationScoped
public class DryRun {

  private static final int TIMEOUT_SECONDS = 3600;

  /**
   * The result of a load.
   *
   * @param records number of records by dataset
   * @param sources how precisely they are cited
   * @param doubts what editors should look at again, in all records
   * @param differences from the earlier files; empty if there are none or they have errors
   */
  public record Outcome(
      Map<String, Integer> records,
      SourceCounts sources,
      List<Doubt> doubts,
      Optional<List<RecordDifference>> differences) {}

  /** What an editor should look at again in a record. */
  public record Doubt(String dataset, String record, String text) {}

  /**
   * How precisely records are cited.
   *
   * @param items of lists, with sources of their own
   * @param lists with several sources as a whole, so that nobody knows which states which item
   */
  public record SourceCounts(long readings, long items, long lists) {}

  private static final String SOURCES =
      """
      select count(*), count(*) filter (where g.item_position is not null and strpos(g.field, '.') = 0),
        count(*) filter (where g.field is not null and num_nonnulls(g.item_position, g.text, g.number) = 0
          and (select count(*) from reading_source s where s.record_key = g.record_key and s.reading = g.position) > 1)
      from reading g
      """;

  private final AgroalDataSource owner;
  private final TransactionRole role;
  private final RecordWriter writer;
  private final ReleaseComparison comparison;
  private final List<Dataset<?>> datasets;
  private final UserTransaction transaction;

  DryRun(
      @DataSource("owner") AgroalDataSource owner,
      TransactionRole role,
      RecordWriter writer,
      ReleaseComparison comparison,
      @All List<Dataset<?>> datasets,
      UserTransaction transaction) {
    this.owner = owner;
    this.role = role;
    this.writer = writer;
    this.comparison = comparison;
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
        countAgain();
      }
    } catch (SQLException | NotSupportedException | SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the load noted of the sizes of tables outlives its rollback; statements that other records
   * are then read with would be planned for those of the files.
   */
  private void countAgain() throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  private Outcome compare(DatasetFiles files, Optional<DatasetFiles> before) throws SQLException {
    DatasetReader.Contents contents = new DatasetReader(datasets, files).read();
    Optional<DatasetReader.Contents> old = before.flatMap(this::readable);
    role.becomeOwner();
    try (Connection connection = owner.getConnection()) {
      int earlier =
          new ReleaseTable(connection).all().stream().findFirst().map(Release::number).orElse(0)
              + 1;
      int later = earlier + 1;
      if (old.isPresent()) {
        writer.replace(old.get(), connection, earlier);
      }
      writer.replace(contents, connection, later);
      return new Outcome(
          counts(connection),
          sources(connection),
          new RuleRun(connection).of(datasets),
          old.map(
              compared ->
                  comparison.differences(
                      comparison.candidates(earlier, later, Limits.COMPARED),
                      earlier,
                      later,
                      new LoadView(connection, later))));
    }
  }

  private static Map<String, Integer> counts(Connection connection) throws SQLException {
    var counts = new TreeMap<String, Integer>();
    try (PreparedStatement select =
            connection.prepareStatement("select dataset, count(*) from record group by dataset");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        counts.put(row.getString(1), row.getInt(2));
      }
    }
    return counts;
  }

  private static SourceCounts sources(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SOURCES);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new SourceCounts(row.getLong(1), row.getLong(2), row.getLong(3));
    }
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
