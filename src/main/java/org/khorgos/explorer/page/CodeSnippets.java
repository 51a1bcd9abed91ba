package org.khorgos.explorer.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.parse.Url;

/**
 * Ways to get an answer of the API from elsewhere, for the template {@code calls}. They lead to the
 * public address of this server, and to the release that is shown where it was asked for by name.
 */
@Singleton
public class CodeSnippets {

  private final ResponseCache answers;
  private final Messages messages;

  CodeSnippets(ResponseCache answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  /**
   * Ways to get an answer that there is in JSON alone.
   *
   * @param json the answer, without the release
   */
  public List<CodeSnippet> to(ServedRelease release, Url json) {
    String url = absolute(release, json);
    return Stream.concat(
            anyhow(url),
            Stream.of(
                call("r-json", SnippetSyntax.rJson(url)),
                call("power-query", SnippetSyntax.powerQueryJson(url))))
        .toList();
  }

  /**
   * Ways to get an answer that is a table too.
   *
   * @param json the answer, without the release
   * @param csv the same as CSV, likewise
   */
  public List<CodeSnippet> to(ServedRelease release, Url json, Url csv) {
    String table = absolute(release, csv);
    return Stream.concat(
            anyhow(absolute(release, json)),
            Stream.of(
                call("pandas", SnippetSyntax.pandas(table)),
                call("r", SnippetSyntax.r(table)),
                call("sheets", SnippetSyntax.sheets(table)),
                call("power-query", SnippetSyntax.powerQuery(table))))
        .toList();
  }

  /** A list’s answer as CSV, which is always whole. */
  public static Url csv(Url list) {
    return list.without("limit", "cursor", "facets").suffixed(".csv");
  }

  private Stream<CodeSnippet> anyhow(String url) {
    return Stream.of(
        call("curl", SnippetSyntax.curl(url)),
        call("javascript", SnippetSyntax.javascript(url)),
        call("python", SnippetSyntax.python(url)),
        call("grafana", SnippetSyntax.grafana(url)));
  }

  private String absolute(ServedRelease release, Url url) {
    return answers.provenance(release, url).self();
  }

  private CodeSnippet call(String name, String text) {
    return new CodeSnippet(
        name, messages.say("call_" + name), messages.say("call_" + name + "_needs"), text);
  }
}
