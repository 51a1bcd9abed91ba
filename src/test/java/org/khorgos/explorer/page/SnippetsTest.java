package org.khorgos.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SnippetsTest {

  /** No address of ours has these letters; whoever runs a server may choose otherwise. */
  private static final String ODD = "https://example.org/it's?a=\"b\"&c=\\d#(e)";

  @Test
  void everyLanguageQuotesInItsOwnWay() throws IOException {
    assertThat(Snippets.curl(ODD))
        .isEqualTo("curl 'https://example.org/it'\\''s?a=\"b\"&c=\\d#(e)'");
    String string = "\"https://example.org/it's?a=\\\"b\\\"&c=\\\\d#(e)\"";
    assertThat(Snippets.javascript(ODD)).contains("fetch(" + string + ")");
    assertThat(Snippets.python(ODD)).contains("urlopen(" + string + ")");
    assertThat(Snippets.pandas(ODD)).contains("read_csv(" + string + ")");
    assertThat(Snippets.r(ODD)).contains("read.csv(" + string + ",");
    assertThat(Snippets.sheets(ODD))
        .isEqualTo("=IMPORTDATA(\"https://example.org/it's?a=\"\"b\"\"&c=\\d#(e)\")");
    assertThat(Snippets.powerQuery(ODD))
        .contains("Web.Contents(\"https://example.org/it's?a=\"\"b\"\"&c=\\d#(#)(e)\")");
    assertThat(new ObjectMapper().readTree(Snippets.grafana(ODD)).path("url").asText())
        .isEqualTo(ODD);
  }
}
