package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.List;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.SchemaShape;
import org.khorgos.explorer.reference.contract.Specification;

/** Makes pages about what answers look like. */
@Singleton
class SchemaPages {

  private final Specification specification;
  private final ReferenceContents contents;
  private final Messages messages;

  SchemaPages(Specification specification, ReferenceContents contents, Messages messages) {
    this.specification = specification;
    this.contents = contents;
    this.messages = messages;
  }

  /** All schemas. */
  record Index(List<Entry> schemas, ReferenceContents.Whole contents) {}

  /** A schema in the index. */
  record Entry(String name, String href, String description) {}

  /**
   * A schema.
   *
   * @param fields none where it is a value
   * @param schemas that refer to it
   * @param calls that answer with it
   */
  record View(
      String name,
      String description,
      String type,
      SchemaFields fields,
      List<Link> schemas,
      List<Link> calls,
      ReferenceContents.Whole contents) {}

  Index index(ReferenceLinks places) {
    return new Index(
        specification.schemas().stream()
            .map(
                name ->
                    new Entry(name, places.schema(name), specification.schema(name).description()))
            .toList(),
        contents.around(places, ""));
  }

  View view(String name, ReferenceLinks places) {
    SchemaShape shape = specification.schema(name);
    var wording = new ShapeText(messages, places);
    return new View(
        name,
        shape.description(),
        wording.type(shape).text(),
        SchemaFields.of(shape, wording),
        specification.schemas().stream()
            .filter(other -> specification.schema(other).mentions().contains(name))
            .map(other -> Link.to(other, places.schema(other)))
            .toList(),
        specification.calls().stream()
            .filter(call -> answersWith(call, name))
            .map(call -> Link.to(call.main().summary(), places.call(call.id())))
            .toList(),
        contents.around(places, ""));
  }

  private static boolean answersWith(ContractCall call, String name) {
    return call.main().answers().stream()
        .flatMap(answer -> answer.contents().stream())
        .anyMatch(content -> content.shape().reference().filter(name::equals).isPresent());
  }
}
