package org.khorgos.explorer.reference;

import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Type;

/** Says what a column holds. */
record TypeWords(Messages messages, ReferenceLinks places) {

  /** In a few words; a reference leads to what it refers to. */
  DisplayValue of(Type type) {
    if (type instanceof Type.Reference reference) {
      return new DisplayValue(
          messages.say("ref_type_id", messages.label(reference.dataset())),
          places.list(reference.dataset()),
          "");
    }
    return DisplayValue.plain(messages.say("ref_type_" + key(type)));
  }

  private static String key(Type type) {
    if (type instanceof Type.Code) {
      return "code";
    }
    if (type instanceof Type.Flag) {
      return "boolean";
    }
    if (type instanceof Type.Term) {
      return "term";
    }
    if (type instanceof Type.Day) {
      return "date";
    }
    if (type instanceof Type.Numeric numeric) {
      return numeric.whole() ? "integer" : "number";
    }
    return type instanceof Type.Version ? "version" : "string";
  }
}
