package org.khorgos.record.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.database.TestSql;

@DatabaseTest
class EventSchemaTest {

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update event set kind = 'party'                                     | event_kind_known",
        "update event set part_of_key = key                                  | event_not_part_of_itself",
        "update event_subject set subject = 'weather'                        | event_subject_known",
        "update event_participant set role = 'friend'                        | event_participant_role_known",
        "update event_participant set actor_key = -5 where position = 0      | event_participant_actor_fk",
        "insert into event_participant select event_key, 99, actor_key, role from event_participant where position = 0 | event_participant_once",
        "update event_place set site = null, locality = null, region = null, country_key = null | event_place_somewhere",
        "update event_place set latitude = 44, longitude = null              | event_place_coordinates_whole",
        "update event_place set latitude = 91, longitude = 0                 | event_place_coordinates_on_earth",
        "update event_quantity set unit = 'men'                              | event_quantity_unit_known",
        "update event_quantity set value_value = -1                          | event_quantity_not_negative",
        "update event_quantity set value_value = 1.5, unit = 'people', currency = null | event_quantity_is_count",
        "update event_quantity set unit = 'money', currency = null           | event_quantity_currency_with_money",
        "update event_quantity set unit = 'days', currency = 'USD'           | event_quantity_currency_with_money",
        "update event_quantity set unit = 'money', currency = 'usd'          | event_quantity_currency_is_iso_4217",
        "update event_statement set speaker_key = -5                         | event_statement_speaker_fk",
        "update event_agreement set agreement_key = -5                       | event_agreement_once",
        "update event_exercise set exercise_key = -5 where position = 0      | event_exercise_exercise_fk",
      })
  void theDatabaseRefusesWhatCannotBe(String sql, String constraint) {
    assertThatThrownBy(() -> TestSql.execute(owner, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(constraint);
  }
}
