package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.CodeSnippets;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.ContractParameter;
import org.khorgos.query.parse.Url;

/** Makes an example of each call: what is required, and the first thing that may be asked. */
@Singleton
class CallExamples {

  private static final String TABLE = "csv";

  private final CodeSnippets calls;
  private final ResponseCache answers;

  CallExamples(CodeSnippets calls, ResponseCache answers) {
    this.calls = calls;
    this.answers = answers;
  }

  CallView.Example of(ContractCall call, ServedRelease release) {
    Url plain = url(call, release);
    String shown = release.pin(plain).toString();
    var link = Link.to(shown, shown);
    if (!call.main().mediaType().equals("application/json")) {
      return new CallView.Example(link, "", "", List.of());
    }
    Url table = plain.suffixed("." + TABLE);
    boolean isTable = call.others().stream().anyMatch(one -> call.suffix(one).equals(TABLE));
    return new CallView.Example(
        link,
        absolute(release, plain),
        isTable ? absolute(release, table) : "",
        isTable ? calls.to(release, plain, table) : calls.to(release, plain));
  }

  private String absolute(ServedRelease release, Url url) {
    return answers.provenance(release, url).self();
  }

  private static Url url(ContractCall call, ServedRelease release) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    Stream.concat(
            call.main().parameters().stream().filter(ContractParameter::required),
            optional(call).filter(one -> !one.example(release.version()).isEmpty()).limit(1))
        .forEach(one -> sent.put(one.name(), List.of(one.example(release.version()))));
    return new TryItRequest(call, sent).url();
  }

  /** What all formats take, but for the id, of which there is one call more. */
  private static Stream<ContractParameter> optional(ContractCall call) {
    return call.parameters().stream()
        .filter(one -> !one.required() && !one.ofEveryCall() && !one.name().equals("id"))
        .filter(one -> call.operations().stream().allMatch(format -> format.takes(one.name())));
  }
}
