package org.khorgos.explorer.reference;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Value;
import org.khorgos.explorer.reference.contract.Parameter;
import org.khorgos.explorer.reference.contract.Shape;

/** Says what values look like. */
record Wording(Messages messages, Places places) {

  /** What a field holds; it leads to the schema that says more. */
  Value type(Shape shape) {
    if (shape.reference().isPresent()) {
      String name = shape.reference().get();
      return new Value(name, places.schema(name), "");
    }
    if (shape.isList() || shape.isMap()) {
      Value item = type(shape.items());
      String of = shape.isList() ? "ref_type_list" : "ref_type_map";
      return new Value(messages.say(of, item.text()), item.href(), "");
    }
    String text = shape.codes().isEmpty() ? plain(shape) : messages.say("ref_type_code");
    return Value.plain(shape.isNullable() ? messages.say("ref_type_nullable", text) : text);
  }

  private String plain(Shape shape) {
    return switch (shape.format()) {
      case "date" -> messages.say("ref_type_date");
      case "date-time" -> messages.say("ref_type_time");
      case "binary" -> messages.say("ref_type_file");
      default -> messages.say("ref_type_" + shape.type());
    };
  }

  /** What a parameter must look like, and what holds without it. */
  String form(Parameter parameter) {
    var said = new ArrayList<String>();
    Shape shape = parameter.shape();
    Shape one = shape.isList() ? shape.items() : shape;
    String type = one.codes().isEmpty() ? plain(one) : messages.say("ref_type_code");
    said.add(shape.isList() ? messages.say("ref_form_list", type, shape.mostItems()) : type);
    List.of("minimum", "maximum", "maxLength")
        .forEach(
            bound -> {
              if (!shape.bound(bound).isEmpty()) {
                said.add(messages.say("ref_form_" + bound, shape.bound(bound)));
              }
            });
    if (!shape.otherwise().isEmpty()) {
      said.add(messages.say("ref_form_otherwise", shape.otherwise()));
    }
    return String.join(", ", said);
  }
}
