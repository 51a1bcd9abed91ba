package org.khorgos.explorer.reference;

import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Type;

/** Says what a column holds. */
record TypeWords(Messages messages, ReferenceLinks places) {

  /** In a few words; a reference leads to what it refers to. */
  DisplayValue of(Type type) {
    return type.reference()
        .map(
            reference ->
                new DisplayValue(
                    messages.say("ref_type_id", messages.label(reference.dataset())),
                    places.list(reference.dataset()),
                    ""))
        .orElseGet(() -> DisplayValue.plain(messages.say("ref_type_" + key(type))));
  }

  private static String key(Type type) {
    return switch (type.kind()) {
      case CODE -> "code";
      case FLAG -> "boolean";
      case TERM -> "term";
      case DAY -> "date";
      case NUMBER -> type.isWhole() ? "integer" : "number";
      case VERSION -> "version";
      case ANY -> "any";
      case TEXT, EDTF, REFERENCE, YEARS, AT_LEAST, SINCE, WORDS -> "string";
    };
  }
}
