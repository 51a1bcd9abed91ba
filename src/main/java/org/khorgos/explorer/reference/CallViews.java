package org.khorgos.explorer.reference;

import java.util.List;
import java.util.Set;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.ContractOperation;
import org.khorgos.explorer.reference.contract.ContractResponse;
import org.khorgos.explorer.reference.contract.SchemaShape;
import org.khorgos.explorer.reference.contract.Specification;

/** Shows a call. */
final class CallViews {

  private final Specification specification;
  private final Messages messages;
  private final ReferenceLinks places;
  private final ShapeText wording;
  private final ContractCall call;

  CallViews(
      Specification specification, Messages messages, ReferenceLinks places, ContractCall call) {
    this.specification = specification;
    this.messages = messages;
    this.places = places;
    this.wording = new ShapeText(messages, places);
    this.call = call;
  }

  /**
   * The call.
   *
   * @param columns where the columns of its list are described; empty where it is about none
   * @param selecting names of the parameters that choose records
   */
  CallView view(
      String columns,
      Set<String> selecting,
      CallView.Example example,
      ReferenceContents.Whole contents) {
    ContractOperation main = call.main();
    SchemaShape answer = whole(main);
    var rows = new ParameterRows(call, messages, wording, places.links().release());
    return new CallView(
        call.id(),
        messages.label(main.tag()),
        columns,
        main.summary(),
        main.path(),
        Prose.of(main.description()),
        ReferenceLinks.CALLS + call.id() + "/send",
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
            .filter(ContractResponse::isWhole)
            .flatMap(whole -> whole.headers().stream())
            .map(header -> new CallView.Header(header.name(), header.description()))
            .toList(),
        answer.reference().orElse(""),
        SchemaFields.of(answer.reference().map(specification::schema).orElse(answer), wording),
        contents);
  }

  private static SchemaShape whole(ContractOperation operation) {
    return operation.answers().stream()
        .filter(ContractResponse::isWhole)
        .flatMap(answer -> answer.contents().stream())
        .map(ContractResponse.Content::shape)
        .findFirst()
        .orElseThrow();
  }

  private CallView.Format format(ContractOperation operation) {
    return new CallView.Format(
        operation.id(),
        call.suffix(operation),
        operation.path(),
        operation.summary(),
        operation.mediaType(),
        Prose.of(operation.description()));
  }

  private CallView.Status status(ContractResponse answer) {
    return new CallView.Status(
        answer.status(),
        answer.description(),
        answer.contents().stream()
            .map(
                content -> {
                  DisplayValue type = wording.type(content.shape());
                  return new CallView.Content(content.mediaType(), type.text(), type.href());
                })
            .toList());
  }
}
