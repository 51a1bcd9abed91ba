package org.khorgos.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SnippetSyntaxTest {

  /** No address of ours has these letters; whoever runs a server may choose otherwise. */
  private static final String ODD = "https://example.org/it's?a=\"b\"&c=\\d#(e)";

  @Test
  void everyLanguageQuotesInItsOwnWay() throws IOException {
    assertThat(SnippetSyntax.curl(ODD))
        .isEqualTo("curl 'https://example.org/it'\\''s?a=\"b\"&c=\\d#(e)'");
    String string = "\"https://example.org/it's?a=\\\"b\\\"&c=\\\\d#(e)\"";
    assertThat(SnippetSyntax.javascript(ODD)).contains("fetch(" + string + ")");
    assertThat(SnippetSyntax.python(ODD)).contains("urlopen(" + string + ")");
    assertThat(SnippetSyntax.pandas(ODD)).contains("read_csv(" + string + ")");
    assertThat(SnippetSyntax.r(ODD)).contains("read.csv(" + string + ",");
    assertThat(SnippetSyntax.sheets(ODD))
        .isEqualTo("=IMPORTDATA(\"https://example.org/it's?a=\"\"b\"\"&c=\\d#(e)\")");
    assertThat(SnippetSyntax.powerQuery(ODD))
        .contains("Web.Contents(\"https://example.org/it's?a=\"\"b\"\"&c=\\d#(#)(e)\")");
    assertThat(new ObjectMapper().readTree(SnippetSyntax.grafana(ODD)).path("url").asText())
        .isEqualTo(ODD);
  }
}
