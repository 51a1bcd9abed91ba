package org.khorgos.record.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetText;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.database.TestSql;

/** What a project cannot be is reported by the reader, and refused by the database. */
@DatabaseTest
class ProjectErrorsTest {

  private static final String FILE = "projects.yaml";

  @Inject Loader loader;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "length: -1                               | length               | must not be less than 0",
        "capacity: 5                              | capacity             | and capacity_unit go"
            + " together",
        "capacity_unit: kilovolts                 | capacity_unit        | and capacity go"
            + " together",
        "stages: [{name: A, capacity: -5, capacity_unit: kilovolts}] | stages.capacity | must not"
            + " be less than 0",
        "status: built                            | status               | llowed are proposed,"
            + " agreed",
        "stages: [{name: A}, {name: A}]           | stages.name          | is the name of another"
            + " stage too",
        "stages: [{name: A, length: -1}]          | stages.length        | must not be less than 0",
        "stages: [{name: A, date: 2019-13}]       | stages.date          | is no date",
        "stages: [{status: operating}]            | stages.name          | is missing",
        "owners: [{actor: cnpc, role: owner, share: 101}] | owners.share | must be a percentage"
            + " from 0 to 100",
        "owners: [{actor: cnpc, role: owner, share: -1}]  | owners.share | must be a percentage"
            + " from 0 to 100",
        "owners: [{actor: cnpc, role: owner, stage: B}]   | owners.stage | is no stage of the"
            + " project: B",
        "owners: [{actor: cnpc, role: owner}, {actor: cnpc, role: owner}] | owners.actor | stands"
            + " twice",
        "owners: [{actor: cnpcc, role: owner}]    | owners.actor         | did you mean cnpc",
        "countries: [china, china]                | countries            | appears twice: china",
        "countries: [chyna]                       | countries            | did you mean china",
        "countries: [{actor: china}]              | countries            | must be a single value",
        "agreements: [no-such-loan]               | agreements           | is not known:"
            + " “no-such-loan”",
        "owner: cnpc                              | owner                | did you mean owners",
      })
  void anErrorIsReportedWithItsPlace(String line, String field, String reason) {
    String entry =
        "- id: bad\n"
            + "  name: Bad\n"
            + "  kind: road\n"
            + "  sources: [weitz-caci#1]\n"
            + "  "
            + line
            + "\n";
    DatasetFiles files = DatasetText.replace(DatasetText.small(loader), FILE, entry);
    assertThatThrownBy(() -> loader.load(files))
        .isInstanceOfSatisfying(
            InvalidDatasetException.class,
            rejected -> {
              assertThat(rejected.errors()).hasSize(1);
              FileError error = rejected.errors().get(0);
              assertThat(error.file()).isEqualTo("db/dataset/" + FILE);
              assertThat(error.line()).isEqualTo(5);
              assertThat(error.record()).isEqualTo("bad");
              assertThat(error.field()).isEqualTo(field);
              assertThat(error.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update project set status = 'built'                              | project_status_known",
        "update project set kind = 'canal'                                | project_kind_known",
        "update project set length_value = -1, length_qualifier = 'exact' |"
            + " project_length_not_negative",
        "update project set length_value = 1, length_qualifier = null     | project_length_whole",
        "update project set capacity_unit = null where capacity_value > 0 | project_capacity_whole",
        "update project_stage set name = 'A'                              |"
            + " project_stage_named_once",
        "update project_stage set status = 'built'                        |"
            + " project_stage_status_known",
        "update project_stage set capacity_value = -1 where capacity_value > 0 |"
            + " project_stage_capacity_not_negative",
        "update project_stage set start_date = '2030-01-01', end_date = '2029-01-01' |"
            + " project_stage_date_in_order",
        "update project_owner set share = 101                             |"
            + " project_owner_share_is_percent",
        "update project_owner set role = 'friend'                         |"
            + " project_owner_role_known",
        "update project_owner set stage = 'nowhere' where position = 0; set constraints all"
            + " immediate | project_owner_stage_fk",
        "update project_owner set actor_key = (select key from record where id = 'cnpc'), role ="
            + " 'owner', stage = null | project_owner_once",
        "update project_country set country_key = (select key from record where id = 'china' and"
            + " dataset = 'actors') | project_country_once",
        "update project_agreement set agreement_key = -5 where position = 0; set constraints all"
            + " immediate | project_agreement_agreement_fk",
      })
  void theDatabaseRefusesWhatCannotBe(String sql, String constraint) {
    assertThatThrownBy(() -> TestSql.execute(owner, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(constraint);
  }
}
