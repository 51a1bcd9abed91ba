package org.khorgos.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;
import org.khorgos.query.names.Vocabulary;

/** The database groups terms by the names that requests use for them. */
@DatabaseTest
class TermNameTest {

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace-mission",
        "AidData_54524",
        "Peace Mission",
        "Ysyk-Köl",
        "Ürümqi",
        "  Gorno-Badakhshan, (Tajikistan) ",
        "-x- y",
        "snake_case words",
        "Иссык-Куль",
        "Йошкар-Ола",
        "乌鲁木齐 市",
        "Qaraqalpaqstan – O‘zbekiston",
        "№ 7½",
        "ŞŢ İı",
        "…"
      })
  void itIsTheSameInTheDatabase(String term) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("select term_name(?)")) {
      statement.setString(1, term);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        assertThat(result.getString(1)).isEqualTo(Vocabulary.nameOf(term));
      }
    }
  }
}
