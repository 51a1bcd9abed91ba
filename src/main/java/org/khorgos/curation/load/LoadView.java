package org.khorgos.curation.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.khorgos.release.ReleaseComparison;

/** Shows releases to the transaction of a load. */
final class LoadView implements ReleaseComparison.Viewer {

  private static final String SHOW =
      "select set_config('search_path', ?, true), set_config('khorgos.release', ?, true)";

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
      String path = connection.getSchema() + ", public";
      show("past, " + path, release);
      try {
        return reader.get();
      } finally {
        show(path, loaded);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void show(String path, int release) throws SQLException {
    try (PreparedStatement show = connection.prepareStatement(SHOW)) {
      show.setString(1, path);
      show.setString(2, Integer.toString(release));
      show.execute();
    }
  }
}
