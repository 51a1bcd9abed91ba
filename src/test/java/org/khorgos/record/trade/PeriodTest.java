package org.khorgos.record.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.evidence.Basis;
import org.khorgos.evidence.PartialDate;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2006,YEAR",
    "2007-01/2007-06,HALF_YEAR",
    "2007-07-01/2007-12-31,HALF_YEAR",
    "2007-02/2007-07,RANGE",
    "2007-04/2007-06,QUARTER",
    "2007-03,MONTH",
    "2007-03-04,DAY",
    "2006/2008,RANGE",
    "2009/..,SINCE",
    "../2009,UNTIL",
  })
  void aDateTellsTheKindOfItsPeriod(String edtf, Period period) {
    assertThat(Period.of(PartialDate.parse(edtf, Basis.STATED).orElseThrow())).isEqualTo(period);
  }
}
