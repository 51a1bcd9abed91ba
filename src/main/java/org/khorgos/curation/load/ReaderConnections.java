package org.khorgos.curation.load;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import java.sql.Connection;
import java.sql.SQLException;
import org.khorgos.query.sql.ReleaseScope;

/** Connections for reading, each of which shows the release that the thread has to see. */
class ReaderConnections extends QuarkusConnectionProvider {

  private static final long serialVersionUID = 1;

  private final transient ReleaseScope release;

  ReaderConnections(AgroalDataSource reader, ReleaseScope release) {
    super(reader);
    this.release = release;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      release.show(connection);
      return connection;
    } catch (SQLException | RuntimeException unusable) {
      connection.close();
      throw unusable;
    }
  }
}
