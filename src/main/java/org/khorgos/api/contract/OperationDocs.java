package org.khorgos.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.format.Format;
import org.khorgos.query.columns.ItemList;
import org.khorgos.query.columns.ListDefinition;

/** The operations of one dataset. */
final class OperationDocs {

  private final ListDefinition<?> dataset;
  private final ListParameterDocs parameters;

  OperationDocs(ListDefinition<?> dataset) {
    this.dataset = dataset;
    this.parameters = new ListParameterDocs(dataset);
  }

  Operation list() {
    APIResponse page =
        ResponseDocs.content(
            "A page of " + words(), "application/json", SchemaDocs.ref(SchemaDocs.page(dataset)));
    return operation(
            ListOperation.list(dataset),
            "Each record is "
                + dataset.description()
                + ". Filters combine with and; the values of one filter with or. Accept: text/csv, or another media type of the formats below, answers the whole result in that format.")
        .parameters(join(parameters.questionRefs(), parameters.pagingRefs()))
        .responses(ResponseDocs.with(page, 406));
  }

  Operation whole(Format format) {
    APIResponse all =
        ResponseDocs.content(
            "All " + words() + " that fit", format.mediaType(), SchemaDocs.written(format));
    return operation(
            ListOperation.list(dataset).as(format, " as "),
            format.description() + " The whole result, never cut.")
        .parameters(join(parameters.questionRefs(), switches(format)))
        .responses(ResponseDocs.with(all));
  }

  /** Groups of records, as JSON. */
  Operation aggregate() {
    APIResponse groups =
        ResponseDocs.content(
            "Groups of " + words(), "application/json", SchemaDocs.ref("Aggregate"));
    return operation(
            ListOperation.aggregate(dataset),
            "Groups the records that fit and counts them, or tells the sum, least, greatest, mean or middle of a number. Filters choose records, not values: a record counts for all its participants, not only for those asked for.")
        .parameters(join(grouping(), List.of()))
        .responses(ResponseDocs.with(groups, 406));
  }

  Operation aggregate(Format format) {
    APIResponse groups =
        ResponseDocs.content(
            "Groups of " + words(), format.mediaType(), SchemaDocs.written(format));
    return operation(
            ListOperation.aggregate(dataset).as(format, ", as "),
            format.description() + " One line a group, or a row of a wide table.")
        .parameters(join(grouping(), switches(format)))
        .responses(ResponseDocs.with(groups));
  }

  private List<Parameter> grouping() {
    var all = new ArrayList<>(new AggregateParameterDocs(dataset).refs());
    all.addAll(parameters.selectionRefs());
    return all;
  }

  /** A table made from the records that fit, as JSON. */
  Operation derived(DerivedTable table) {
    APIResponse response =
        ResponseDocs.content(
            "The table", "application/json", SchemaDocs.ref(SchemaDocs.table(table)));
    return operation(ListOperation.derived(table), table.description())
        .parameters(join(parameters.selectionRefs(), List.of()))
        .responses(ResponseDocs.with(response, 406));
  }

  Operation derived(DerivedTable table, Format format) {
    APIResponse response =
        ResponseDocs.content("The table", format.mediaType(), SchemaDocs.written(format));
    return operation(
            ListOperation.derived(table).as(format, ", as "),
            table.description() + " " + format.description())
        .parameters(join(parameters.selectionRefs(), switches(format)))
        .responses(ResponseDocs.with(response));
  }

  /** The items of a list of the records, in every format. */
  Operation items(ItemList<?> items, List<Format> formats) {
    APIResponse page =
        ResponseDocs.content(
            "A page of items", "application/json", SchemaDocs.ref(SchemaDocs.page(items)));
    formats.forEach(
        format ->
            page.getContent()
                .addMediaType(
                    format.mediaType(),
                    OASFactory.createMediaType().schema(SchemaDocs.written(format))));
    return operation(
            ListOperation.items(items),
            "Lists each item of `%s` in a row of its own, with the id of its record and its sources. Filters on the list select rows, other filters records. Accept: text/csv, or the suffix `.csv`, gives the whole result; likewise for the other formats."
                .formatted(items.list()))
        .parameters(
            join(
                parameters.recordRefs(),
                Stream.concat(
                        parameters.pageRefs().stream(),
                        new ListParameterDocs(items).shape().stream())
                    .toList()))
        .responses(ResponseDocs.with(page, 406));
  }

  private static List<Parameter> switches(Format format) {
    List<Parameter> switches = new ArrayList<>();
    format
        .switches()
        .forEach(
            (name, meaning) ->
                switches.add(
                    ListParameterDocs.single(
                        name,
                        meaning,
                        SchemaDocs.type(SchemaType.BOOLEAN).defaultValue(false),
                        true)));
    return switches;
  }

  Operation get() {
    APIResponse record =
        ResponseDocs.content(
            "The record", "application/json", SchemaDocs.ref(SchemaDocs.respond(dataset)));
    Parameter id =
        OASFactory.createParameter()
            .name("id")
            .in(Parameter.In.PATH)
            .required(true)
            .description(
                "Id of the record. Where records have codes too, such as ISO 3166 codes of states, these redirect to it.")
            .schema(SchemaDocs.type(SchemaType.STRING))
            .example(dataset.exampleId());
    Operation operation =
        operation(
                ListOperation.record(dataset),
                "The whole record, with the paragraphs that say it and the records that refer to it.")
            .parameters(join(List.of(id), parameters.includeRef()))
            .responses(ResponseDocs.with(record, 406, 410));
    operation
        .getResponses()
        .addAPIResponse(
            "308",
            OASFactory.createAPIResponse()
                .description("The record has another id, given in Location.")
                .headers(
                    Map.of(
                        "Location",
                        OASFactory.createHeader()
                            .description("Path of the record.")
                            .schema(SchemaDocs.type(SchemaType.STRING)))));
    return operation;
  }

  private static Operation operation(ListOperation name, String description) {
    return OASFactory.createOperation()
        .operationId(name.id())
        .summary(name.summary())
        .description(description)
        .addTag(name.tag());
  }

  private static List<Parameter> join(List<Parameter> first, List<Parameter> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    all.addAll(CommonParameterDocs.refs());
    return all;
  }

  private String words() {
    return ListOperation.words(dataset);
  }
}
