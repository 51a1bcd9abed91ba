package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.Value;
import org.khorgos.explorer.reference.contract.Shape;

/** The fields of an object, as a table. */
record Fields(List<Row> rows) {

  /**
   * A field.
   *
   * @param always whether it is always there
   * @param codes the values it may have; none where it is no code
   */
  record Row(
      String name,
      Value type,
      boolean always,
      String description,
      List<String> codes,
      String example) {}

  static Fields of(Shape shape, Wording wording) {
    return new Fields(shape.fields().stream().map(field -> row(field, wording)).toList());
  }

  private static Row row(Shape.Field field, Wording wording) {
    Shape shape = field.shape();
    Shape one = shape.isList() ? shape.items() : shape;
    return new Row(
        field.name(),
        wording.type(shape),
        field.required(),
        shape.description(),
        one.codes(),
        shape.example());
  }
}
