package org.khorgos.explorer.reference;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.reference.contract.ContractParameter;
import org.khorgos.explorer.reference.contract.SchemaShape;

/** Says what values look like. */
record ShapeText(Messages messages, ReferenceLinks places) {

  /** What a field holds; it leads to the schema that says more. */
  DisplayValue type(SchemaShape shape) {
    if (shape.reference().isPresent()) {
      String name = shape.reference().get();
      return new DisplayValue(name, places.schema(name), "");
    }
    if (shape.isList() || shape.isMap()) {
      DisplayValue item = type(shape.items());
      String of = shape.isList() ? "ref_type_list" : "ref_type_map";
      return new DisplayValue(messages.say(of, item.text()), item.href(), "");
    }
    String text = shape.codes().isEmpty() ? plain(shape) : messages.say("ref_type_code");
    return DisplayValue.plain(shape.isNullable() ? messages.say("ref_type_nullable", text) : text);
  }

  private String plain(SchemaShape shape) {
    return switch (shape.format()) {
      case "date" -> messages.say("ref_type_date");
      case "date-time" -> messages.say("ref_type_time");
      case "binary" -> messages.say("ref_type_file");
      default -> messages.say("ref_type_" + shape.type());
    };
  }

  /** What a parameter must look like, and what holds without it. */
  String form(ContractParameter parameter) {
    var said = new ArrayList<String>();
    SchemaShape shape = parameter.shape();
    SchemaShape one = shape.isList() ? shape.items() : shape;
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
