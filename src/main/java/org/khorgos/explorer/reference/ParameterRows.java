package org.khorgos.explorer.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.ContractOperation;
import org.khorgos.explorer.reference.contract.ContractParameter;
import org.khorgos.explorer.reference.contract.SchemaShape;

/** Shows the parameters of a call, each with a field to fill. */
final class ParameterRows {

  private static final List<String> FLAGS = List.of("true", "false");

  private final ContractCall call;
  private final Messages messages;
  private final ShapeText wording;
  private final ServedRelease release;

  ParameterRows(ContractCall call, Messages messages, ShapeText wording, ServedRelease release) {
    this.call = call;
    this.messages = messages;
    this.wording = wording;
    this.release = release;
  }

  /** By what they are for; groups without parameters are left out. */
  List<CallView.Group> groups(Set<String> selecting) {
    Map<String, List<CallView.Row>> groups = new LinkedHashMap<>();
    List.of("required", "which", "how", "every")
        .forEach(group -> groups.put(group, new ArrayList<>()));
    call.parameters()
        .forEach(
            parameter ->
                groups
                    .computeIfAbsent(group(parameter, selecting), none -> new ArrayList<>())
                    .add(row(parameter)));
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(
            group ->
                new CallView.Group(messages.say("ref_group_" + group.getKey()), group.getValue()))
        .toList();
  }

  private static String group(ContractParameter parameter, Set<String> selecting) {
    if (parameter.required()) {
      return "required";
    }
    if (parameter.ofEveryCall()) {
      return "every";
    }
    return selecting.contains(parameter.name()) ? "which" : "how";
  }

  private CallView.Row row(ContractParameter parameter) {
    List<ContractOperation> takers =
        call.operations().stream().filter(operation -> operation.takes(parameter.name())).toList();
    boolean everywhere = takers.size() == call.operations().size();
    Prose text = Prose.of(parameter.description());
    return new CallView.Row(
        parameter.name(),
        parameter.required(),
        wording.form(parameter),
        text,
        everywhere ? "" : takers.stream().map(this::suffix).collect(Collectors.joining(" ")),
        everywhere
            ? ""
            : messages.say(
                "ref_only", takers.stream().map(this::name).collect(Collectors.joining(", "))),
        field(parameter, text));
  }

  private String suffix(ContractOperation operation) {
    String suffix = call.suffix(operation);
    return suffix.isEmpty() ? "-" : suffix;
  }

  private String name(ContractOperation operation) {
    String suffix = call.suffix(operation);
    return suffix.isEmpty() ? messages.say("ref_plain") : "." + suffix;
  }

  private CallView.Field field(ContractParameter parameter, Prose text) {
    SchemaShape shape = parameter.shape();
    SchemaShape one = shape.isList() ? shape.items() : shape;
    List<String> codes = one.type().equals("boolean") ? FLAGS : one.codes();
    // A browser cannot ask for at least one of several boxes.
    boolean any = shape.isList() && !parameter.required() && shape.mostItems() >= codes.size();
    String kind = codes.isEmpty() || (shape.isList() && !any) ? "text" : any ? "some" : "one";
    boolean pinned = parameter.name().equals("release") && release.pinned();
    return new CallView.Field(
        kind,
        one.type().equals("integer") || one.type().equals("number"),
        parameter.example(release.version()),
        pinned ? release.version() : "",
        kind.equals("text") ? List.of() : codes.stream().map(code -> option(code, text)).toList(),
        kind.equals("text") ? codes : List.of());
  }

  private static Prose.Code option(String code, Prose text) {
    return text.codes().stream()
        .filter(known -> known.code().equals(code))
        .findFirst()
        .orElse(new Prose.Code(code, ""));
  }
}
