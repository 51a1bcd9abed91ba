package org.khorgos.explorer.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.api.transport.Answers;
import org.khorgos.query.parse.Url;
import org.khorgos.release.Edition;

/**
 * Ways to get an answer of the API from elsewhere, for the template {@code calls}. They lead to the
 * public address of this server, and to the release that is shown where it was asked for by name.
 */
@Singleton
public class Calls {

  private final Answers answers;
  private final Messages messages;

  Calls(Answers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  /**
   * Ways to get an answer that there is in JSON alone.
   *
   * @param json the answer, without the release
   */
  public List<Call> to(Edition edition, Url json) {
    String url = absolute(edition, json);
    return Stream.concat(
            anyhow(url),
            Stream.of(
                call("r-json", Snippets.rJson(url)),
                call("power-query", Snippets.powerQueryJson(url))))
        .toList();
  }

  /**
   * Ways to get an answer that is a table too.
   *
   * @param json the answer, without the release
   * @param csv the same as CSV, likewise
   */
  public List<Call> to(Edition edition, Url json, Url csv) {
    String table = absolute(edition, csv);
    return Stream.concat(
            anyhow(absolute(edition, json)),
            Stream.of(
                call("pandas", Snippets.pandas(table)),
                call("r", Snippets.r(table)),
                call("sheets", Snippets.sheets(table)),
                call("power-query", Snippets.powerQuery(table))))
        .toList();
  }

  /** A list’s answer as CSV, which is always whole. */
  public static Url csv(Url list) {
    return list.without("limit", "cursor", "facets").suffixed(".csv");
  }

  private Stream<Call> anyhow(String url) {
    return Stream.of(
        call("curl", Snippets.curl(url)),
        call("javascript", Snippets.javascript(url)),
        call("python", Snippets.python(url)),
        call("grafana", Snippets.grafana(url)));
  }

  private String absolute(Edition edition, Url url) {
    return answers.provenance(edition, url).self();
  }

  private Call call(String name, String text) {
    return new Call(
        name, messages.say("call_" + name), messages.say("call_" + name + "_needs"), text);
  }
}
