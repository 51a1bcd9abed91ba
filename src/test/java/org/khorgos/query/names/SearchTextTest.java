package org.khorgos.query.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Hu Jïntáo            | hu jintao",
        "  H-6, J.11 (two)    | h 6 j 11 two",
        "Xi’an, People's      | xian peoples",
        "Китай                | китай",
        "Кита\u0438\u0306     | китай",
        "Ещё подъём           | еще подъем",
        "Қазақстан            | қазақстан",
        "İstanbul             | istanbul",
        "x\u0302y             | xy",
        "哈萨克斯坦 и 中国      | 哈 萨 克 斯 坦 и 中 国",
        "SCO上海               | sco 上 海",
      })
  void wordsAreSmallLettersAndDigitsWithOneSpaceBetween(String text, String folded) {
    assertThat(SearchText.of(text).text()).isEqualTo(folded);
  }

  @Test
  void whatIsNoLetterFoldsToNothing() {
    assertThat(SearchText.of("\0 –!’\u200B\uD83D\uDE00\uD800").text()).isEmpty();
  }

  @Test
  void everyCharacterKnowsWhereItIsFrom() {
    String text = "The “Xi’an” drill, 上海";
    SearchText folded = SearchText.of(text);
    assertThat(folded.text()).isEqualTo("the xian drill 上 海");
    int xian = folded.text().indexOf("xian");
    assertThat(text.substring(folded.start(xian), folded.end(xian + 3))).isEqualTo("Xi’an");
    int last = folded.text().length() - 1;
    assertThat(text.substring(folded.start(last), folded.end(last))).isEqualTo("海");
  }
}
