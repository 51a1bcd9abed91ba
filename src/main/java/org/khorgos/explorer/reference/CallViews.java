package org.khorgos.explorer.reference;

import java.util.List;
import java.util.Set;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Value;
import org.khorgos.explorer.reference.contract.Answer;
import org.khorgos.explorer.reference.contract.Call;
import org.khorgos.explorer.reference.contract.Operation;
import org.khorgos.explorer.reference.contract.Shape;
import org.khorgos.explorer.reference.contract.Specification;

/** Shows a call. */
final class CallViews {

  private final Specification specification;
  private final Messages messages;
  private final Places places;
  private final Wording wording;
  private final Call call;

  CallViews(Specification specification, Messages messages, Places places, Call call) {
    this.specification = specification;
    this.messages = messages;
    this.places = places;
    this.wording = new Wording(messages, places);
    this.call = call;
  }

  /**
   * The call.
   *
   * @param columns where the columns of its list are described; empty where it is about none
   * @param selecting names of the parameters that choose records
   */
  CallView view(
      String columns, Set<String> selecting, CallView.Example example, Contents.Whole contents) {
    Operation main = call.main();
    Shape answer = whole(main);
    var rows = new ParameterRows(call, messages, wording, places.links().edition());
    return new CallView(
        call.id(),
        messages.label(main.tag()),
        columns,
        main.summary(),
        main.path(),
        Prose.of(main.description()),
        Places.CALLS + call.id() + "/send",
        example,
        rows.groups(selecting),
        call.others().isEmpty()
            ? List.of()
            : call.operations().stream()
                .map(one -> new CallView.Choice(call.suffix(one), one.mediaType()))
                .toList(),
        call.others().stream().map(this::format).toList(),
        main.answers().stream().map(this::status).toList(),
        main.answers().stream()
            .filter(Answer::isWhole)
            .flatMap(whole -> whole.headers().stream())
            .map(header -> new CallView.Header(header.name(), header.description()))
            .toList(),
        answer.reference().orElse(""),
        Fields.of(answer.reference().map(specification::schema).orElse(answer), wording),
        contents);
  }

  private static Shape whole(Operation operation) {
    return operation.answers().stream()
        .filter(Answer::isWhole)
        .flatMap(answer -> answer.contents().stream())
        .map(Answer.Content::shape)
        .findFirst()
        .orElseThrow();
  }

  private CallView.Format format(Operation operation) {
    return new CallView.Format(
        operation.id(),
        call.suffix(operation),
        operation.path(),
        operation.summary(),
        operation.mediaType(),
        Prose.of(operation.description()));
  }

  private CallView.Status status(Answer answer) {
    return new CallView.Status(
        answer.status(),
        answer.description(),
        answer.contents().stream()
            .map(
                content -> {
                  Value type = wording.type(content.shape());
                  return new CallView.Content(content.mediaType(), type.text(), type.href());
                })
            .toList());
  }
}
