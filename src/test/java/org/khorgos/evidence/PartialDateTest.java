package org.khorgos.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2019,2019-01-01,2019-12-31,YEAR",
    "2019-02,2019-02-01,2019-02-28,MONTH",
    "2020-02,2020-02-01,2020-02-29,MONTH",
    "2019-08-21,2019-08-21,2019-08-21,DAY",
    "2007-08-09/2007-08-17,2007-08-09,2007-08-17,RANGE",
    "2007-01/2007-06,2007-01-01,2007-06-30,RANGE",
    "2009/..,2009-01-01,,AFTER",
    "../2012-05,,2012-05-31,BEFORE",
    "2005~,2005-01-01,2005-12-31,YEAR",
    "2005~/2007?,2005-01-01,2007-12-31,RANGE",
  })
  void anEdtfStringSpansDays(String edtf, String start, String end, Precision precision) {
    PartialDate date = PartialDate.parse(edtf, Basis.STATED).orElseThrow();
    assertThat(date.startDate()).isEqualTo(start == null ? null : java.time.LocalDate.parse(start));
    assertThat(date.endDate()).isEqualTo(end == null ? null : java.time.LocalDate.parse(end));
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19",
        "2019-13",
        "2019-02-30",
        "2019/2018",
        "../..",
        "2019/",
        "/2019",
        "2019/2020/2021",
        "august 2019",
        "2019-8",
        "20190821",
        "2019-08-21T00:00"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThat(PartialDate.parse(text, Basis.STATED)).isEmpty();
  }
}
