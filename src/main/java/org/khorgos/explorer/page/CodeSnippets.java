package org.khorgos.explorer.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.parse.Url;

/**
 * Code that requests the data of a page, for the template {@code calls}. It has the public address
 * of this server, and the release if the page was requested with one.
 */
@Singleton
public class CodeSnippets {

  private final ResponseCache responses;
  private final Messages messages;

  CodeSnippets(ResponseCache responses, Messages messages) {
    this.responses = responses;
    this.messages = messages;
  }

  /**
   * Code for data that is available in JSON alone.
   *
   * @param json its URL, without the release
   */
  public List<CodeSnippet> to(ServedRelease release, Url json) {
    String url = absolute(release, json);
    return Stream.concat(
            general(url),
            Stream.of(
                call("r-json", SnippetSyntax.rJson(url)),
                call("power-query", SnippetSyntax.powerQueryJson(url))))
        .toList();
  }

  /**
   * Code for data that is available as a table too.
   *
   * @param json its URL in JSON, without the release
   * @param csv its URL in CSV, without the release
   */
  public List<CodeSnippet> to(ServedRelease release, Url json, Url csv) {
    String table = absolute(release, csv);
    return Stream.concat(
            general(absolute(release, json)),
            Stream.of(
                call("pandas", SnippetSyntax.pandas(table)),
                call("r", SnippetSyntax.r(table)),
                call("sheets", SnippetSyntax.sheets(table)),
                call("power-query", SnippetSyntax.powerQuery(table))))
        .toList();
  }

  /** A list as CSV, which is always complete. */
  public static Url csv(Url list) {
    return list.without("limit", "cursor", "facets").suffixed(".csv");
  }

  private Stream<CodeSnippet> general(String url) {
    return Stream.of(
        call("curl", SnippetSyntax.curl(url)),
        call("javascript", SnippetSyntax.javascript(url)),
        call("python", SnippetSyntax.python(url)),
        call("grafana", SnippetSyntax.grafana(url)));
  }

  private String absolute(ServedRelease release, Url url) {
    return responses.provenance(release, url).self();
  }

  private CodeSnippet call(String name, String text) {
    return new CodeSnippet(
        name, messages.say("call_" + name), messages.say("call_" + name + "_needs"), text);
  }
}
