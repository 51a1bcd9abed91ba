package org.khorgos.curation.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.khorgos.query.sql.ReleaseScope;
import org.khorgos.release.ReleaseComparison;

/** Shows releases to the transaction of a load. */
final class LoadView implements ReleaseComparison.Viewer {

  private final Connection connection;
  private final int loaded;

  /**
   * Shows releases.
   *
   * @param loaded number of the release that the tables hold
   */
  LoadView(Connection connection, int loaded) {
    this.connection = connection;
    this.loaded = loaded;
  }

  @Override
  public <T> T view(int release, Supplier<T> reader) {
    if (release == loaded) {
      return reader.get();
    }
    try {
      ReleaseScope.showPast(connection, release);
      try {
        return reader.get();
      } finally {
        try (Statement statement = connection.createStatement()) {
          statement.execute("set local search_path to default");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
