package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.api.transport.Answers;
import org.khorgos.explorer.page.Calls;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.reference.contract.Call;
import org.khorgos.explorer.reference.contract.Parameter;
import org.khorgos.query.parse.Url;
import org.khorgos.release.Edition;

/** Makes an example of each call: what is required, and the first thing that may be asked. */
@Singleton
class CallExamples {

  private static final String TABLE = "csv";

  private final Calls calls;
  private final Answers answers;

  CallExamples(Calls calls, Answers answers) {
    this.calls = calls;
    this.answers = answers;
  }

  CallView.Example of(Call call, Edition edition) {
    Url plain = url(call, edition);
    String shown = edition.pin(plain).toString();
    var link = Link.to(shown, shown);
    if (!call.main().mediaType().equals("application/json")) {
      return new CallView.Example(link, "", "", List.of());
    }
    Url table = plain.suffixed("." + TABLE);
    boolean isTable = call.others().stream().anyMatch(one -> call.suffix(one).equals(TABLE));
    return new CallView.Example(
        link,
        absolute(edition, plain),
        isTable ? absolute(edition, table) : "",
        isTable ? calls.to(edition, plain, table) : calls.to(edition, plain));
  }

  private String absolute(Edition edition, Url url) {
    return answers.provenance(edition, url).self();
  }

  private static Url url(Call call, Edition edition) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    Stream.concat(
            call.main().parameters().stream().filter(Parameter::required),
            optional(call).filter(one -> !one.example(edition.version()).isEmpty()).limit(1))
        .forEach(one -> sent.put(one.name(), List.of(one.example(edition.version()))));
    return new Sending(call, sent).url();
  }

  /** What all formats take, but for the id, of which there is one call more. */
  private static Stream<Parameter> optional(Call call) {
    return call.parameters().stream()
        .filter(one -> !one.required() && !one.ofEveryCall() && !one.name().equals("id"))
        .filter(one -> call.operations().stream().allMatch(format -> format.takes(one.name())));
  }
}
