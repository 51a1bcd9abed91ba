package org.khorgos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import jakarta.persistence.SchemaValidationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class SchemaTest {

  private static final String RECORD =
      "insert into record (key, dataset, id, name, certainty, search) values (-1, 'exercises', 'test', 'Test', 'stated', 'test')";
  private static final String READING =
      "insert into reading (record_key, position, relation) values (-1, 0, 'first')";
  private static final String SOURCE =
      "insert into reading_source (record_key, position, id, reading, article, paragraph, part, counted) values (-1, 0, 'exercises/test/0', 0, 'weitz-caci', 1, 'body', true)";

  private static final String NOTE =
      "select obj_description('khorgos'::regnamespace, 'pg_namespace')";

  @Inject AgroalDataSource reader;
  @Inject SessionFactory entities;
  @Inject SchemaMigration migration;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  @Test
  void theEntitiesFitTheTables() throws SchemaValidationException {
    entities.getSchemaManager().validate();
  }

  @Test
  void aDatabaseThatWasMigratedWithTheseFilesIsLeftAloneAndAnyOtherIsMigrated()
      throws SQLException {
    String noted = rows(NOTE).get(0);
    run("update flyway_schema_history set checksum = checksum + 1 where version = '1'");
    migration.onStart(new StartupEvent());
    run("comment on schema khorgos is 'Migrated with others'");
    assertThatThrownBy(() -> migration.onStart(new StartupEvent()))
        .hasMessageContaining("checksum");
    run("update flyway_schema_history set checksum = checksum - 1 where version = '1'");
    migration.onStart(new StartupEvent());
    assertThat(rows(NOTE)).containsExactly(noted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update record set start_date = '2019-02-01', end_date = '2019-01-01' where id = 'center-2019' | record_date_in_order",
        "update record set certainty = 'sure' where id = 'center-2019'                    | record_certainty_known",
        "update record set id = 'Center 2019' where id = 'center-2019'                    | record_id_is_kebab_case",
        "update record set id = 'cooperation-2019' where id = 'center-2019'               | record_id_unique",
        "update record set date_basis = null where id = 'center-2019'                      | record_date_whole",
        "delete from reading_source where record_key = (select key from record where id = 'center-2019') | the last source",
        "delete from reading where record_key = (select key from record where id = 'center-2019') | reading_source_reading_fk",
        "update reading_source set article = 'nowhere'                                    | reading_source_article_fk",
        "update reading_source set paragraph = 0 where paragraph = 1                      | reading_source_paragraph_positive",
        "update reading_source set paragraph = null where part = 'body'                   | reading_source_paragraph_in_body",
        "update reading set relation = 'disputes'                                         | reading_relation_known",
        "update reading set text = 'x', number = 1 where field is not null                | reading_of_one_type",
        "update exercise set personnel_value = -1, personnel_qualifier = 'exact'          | exercise_personnel_is_count",
        "update exercise set personnel_value = 5, personnel_qualifier = null              | exercise_personnel_whole",
        "update exercise set framework = 'nato'                                           | exercise_framework_known",
        "update exercise_participant set actor_key = -5 where position = 0 | exercise_participant_actor_fk",
        "update exercise_place set latitude = 91, longitude = 0                           | exercise_place_coordinates_on_earth",
        "update actor set iso2 = 'kz' where iso2 = 'KZ'                                   | actor_iso2_is_alpha_2",
        "update actor_alias set language = null where kind = 'translation'                 | actor_alias_language_of_translation",
        "update actor_alias set language = 'ru' where kind = 'metonym'                     | actor_alias_language_of_translation",
        "update record_name set kind = null where position = 1                             | record_name_own_first",
        "update actor set part_of_key = key                                               | actor_not_part_of_itself",
        "update agreement set currency = null where value_value is not null               | agreement_value_whole",
        "update trade_figure set currency = null                                          | trade_figure_currency_with_money",
        "update trade_figure set value_value = 101 where measure = 'share'                | trade_figure_share_is_percent",
        "update trade_figure set measure = 'level' where base_date_edtf is not null       | trade_figure_base_of_growth",
        "insert into retired_record values ('exercises', 'center-2019', 'x', null)        | is retired",
      })
  void theDatabaseRefusesWhatCannotBe(String sql, String constraint) {
    assertThatThrownBy(() -> commit(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(constraint);
  }

  @Test
  void aRecordWithoutASourceIsRefusedAtCommit() {
    assertThatThrownBy(() -> commit(RECORD)).hasMessageContaining("record test has no source");
    assertThatThrownBy(
            () ->
                commit(RECORD, READING, SOURCE, "delete from reading_source where record_key = -1"))
        .hasMessageContaining("has no source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from record",
        "insert into retired_record values ('a', 'b', 'c', null)",
        "update release set version = '1.1.1'",
        "create table mine (id int)",
        "drop table record",
        "truncate reading",
        "select pg_sleep(1) from pg_read_file('/etc/passwd')"
      })
  void theReadersRoleCanOnlyRead(String sql) throws SQLException {
    try (Connection connection = reader.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("begin read write");
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
      statement.execute("rollback");
    }
  }

  @Test
  void theReadersStatementsAreBounded() throws SQLException {
    assertThat(rows("show statement_timeout")).containsExactly("5s");
    assertThat(rows("show default_transaction_read_only")).containsExactly("on");
    assertThat(rows("select current_user")).containsExactly("khorgos_reader");
  }

  @Test
  void everyTableSaysWhatItHolds() throws SQLException {
    assertThat(
            rows(
                "select relname from pg_class where relkind = 'r' and relnamespace = current_schema::regnamespace and relname <> 'flyway_schema_history' and obj_description(oid) is null"))
        .isEmpty();
  }

  @Test
  void everyConstraintHasANameOfItsOwn() throws SQLException {
    assertThat(
            rows(
                "select conname from pg_constraint where connamespace = current_schema::regnamespace and conname ~ '_(check|pkey|fkey|key)[0-9]*$' and conrelid <> 'flyway_schema_history'::regclass"))
        .isEmpty();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void commit(String... statements) throws SQLException {
    try (Connection connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql);
        }
        statement.execute("set constraints all immediate");
      } finally {
        connection.rollback();
      }
    }
  }

  private List<String> rows(String sql) throws SQLException {
    var rows = new ArrayList<String>();
    try (Connection connection = reader.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
