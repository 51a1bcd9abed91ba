package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.reference.contract.SchemaShape;

/** The fields of an object, as a table. */
record SchemaFields(List<Row> rows) {

  /**
   * A field.
   *
   * @param always whether it is always there
   * @param codes the values it may have; none where it is no code
   */
  record Row(
      String name,
      DisplayValue type,
      boolean always,
      String description,
      List<String> codes,
      String example) {}

  static SchemaFields of(SchemaShape shape, ShapeText wording) {
    return new SchemaFields(shape.fields().stream().map(field -> row(field, wording)).toList());
  }

  private static Row row(SchemaShape.Field field, ShapeText wording) {
    SchemaShape shape = field.shape();
    SchemaShape one = shape.isList() ? shape.items() : shape;
    return new Row(
        field.name(),
        wording.type(shape),
        field.required(),
        shape.description(),
        one.codes(),
        shape.example());
  }
}
