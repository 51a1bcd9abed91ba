package org.khorgos.record.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.assertFinds;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;

/** Relations between actors, and filters of other datasets that read them. */
@DatabaseTest
class RelationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/relations?kind=member-of&object=csto | kazakhstan-member-of-csto | russia-leads-csto",
        "/v1/relations?actor=sco                  | india-member-of-sco rats-organ-of-sco | kazakhstan-member-of-csto",
        "/v1/relations?between=kazakhstan,csto    | kazakhstan-member-of-csto | tajikistan-member-of-csto",
        "/v1/relations?between=csto,kazakhstan    | kazakhstan-member-of-csto | tajikistan-member-of-csto",
        "/v1/relations?agreement=confidence-building-agreement-1996 | china-party-to-confidence-building-agreement-1996 | rats-organ-of-sco",
        "/v1/relations?q=tashkent                 | rats-in-tashkent | kazakhstan-member-of-csto",
        "/v1/actors?member_of=csto                | kazakhstan tajikistan kyrgyzstan | uzbekistan russia",
        "/v1/actors?member_of=csto,sco            | kazakhstan india | uzbekistan",
        "/v1/actors?member_of_not=csto&kind=state | india uzbekistan | kazakhstan",
        "/v1/actors?office=defence-minister       | adilbek-dzhaksybekov imangali-tasmagambetov | nazarbayev",
        "/v1/actors?office=defence-minister&office_of=kazakhstan | adilbek-dzhaksybekov | chang-wanquan",
        "/v1/agreements?party_country=kazakhstan  | kazmunaygaz-cnpc-principles-2007 | cdb-loan-galkynysh-2009",
        "/v1/agreements?party_country_all=china,kazakhstan | kazmunaygaz-cnpc-principles-2007 | cdb-loan-galkynysh-2009",
        "/v1/agreements?party_country_only=china,kazakhstan | kazmunaygaz-cnpc-principles-2007 | confidence-building-agreement-1996",
        "/v1/agreements?party_country_not=kazakhstan | cdb-loan-galkynysh-2009 | kazmunaygaz-cnpc-principles-2007",
        "/v1/exercises?participant_country=tajikistan | cooperation-2019 | tien-shan-2006",
      })
  void aFilterFindsTheseAndNotThose(String path, String these, String notThose) {
    assertFinds(path, these, notThose);
  }

  @Test
  void aRelationNamesBothEndsAndItsSources() {
    assertThat(json("/v1/relations/kazakhstan-member-of-csto").getMap("data"))
        .containsEntry("subject_name", "Kazakhstan")
        .containsEntry("object", "collective-security-treaty-organisation");
    assertThat(ids("/v1/actors?mentioned_in=weitz-caci")).contains("kazakhstan");
  }

  @ParameterizedTest
  @CsvSource({
    "statement_q=military, true",
    "statement_q=military&speaker=nazarbayev, false",
  })
  void wordsAndSpeakerAreOfOneStatement(String query, boolean any) {
    assertThat(ids("/v1/events?" + query).isEmpty()).isNotEqualTo(any);
  }

  @Test
  void howFinelyEachEndOfADateIsKnownIsTold() {
    assertThat(json("/v1/exercises/peace-mission-2007").getMap("data"))
        .containsEntry("start_precision", "day")
        .containsEntry("end_precision", "day");
    assertThat(ids("/v1/exercises?date_precision=before&limit=1000"))
        .containsExactlyInAnyOrderElementsOf(
            ids("/v1/exercises?missing=start_precision&has=end_precision&limit=1000"));
  }
}
