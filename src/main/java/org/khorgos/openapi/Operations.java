package org.khorgos.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.khorgos.format.Format;
import org.khorgos.query.Columns;
import org.khorgos.query.Queryable;

/** The operations of one dataset. */
final class Operations {

  private final Queryable<?> dataset;
  private final Columns<?> columns;
  private final Parameters parameters;

  Operations(Queryable<?> dataset) {
    this.dataset = dataset;
    this.columns = dataset.columns();
    this.parameters = new Parameters(dataset);
  }

  Operation list() {
    APIResponse page =
        Responses.content(
            "A page of " + words(), "application/json", Schemas.ref(Schemas.page(columns)));
    return operation(
            "list" + camel(),
            "List " + words(),
            "Each record is "
                + dataset.description()
                + ". Filters combine with and; the values of one filter with or. Accept: text/csv, or another media type of the formats below, answers the whole result in that format.")
        .parameters(join(parameters.questionRefs(), parameters.pagingRefs()))
        .responses(Responses.with(page, 400, 406, 414, 500, 503));
  }

  Operation whole(Format format) {
    APIResponse all =
        Responses.content(
            "All " + words() + " that fit", format.mediaType(), Schemas.written(format));
    List<Parameter> switches = new ArrayList<>();
    format
        .switches()
        .forEach(
            (name, meaning) ->
                switches.add(
                    Parameters.single(
                        name,
                        meaning,
                        Schemas.type(SchemaType.BOOLEAN).defaultValue(false),
                        true)));
    return operation(
            "list" + camel() + camel(format.suffix()),
            "List " + words() + " as " + format.suffix().toUpperCase(Locale.ROOT),
            format.description() + " The whole result, never cut.")
        .parameters(join(parameters.questionRefs(), switches))
        .responses(Responses.with(all, 400, 414, 500, 503));
  }

  Operation get() {
    APIResponse record =
        Responses.content("The record", "application/json", Schemas.ref(Schemas.answer(columns)));
    Parameter id =
        OASFactory.createParameter()
            .name("id")
            .in(Parameter.In.PATH)
            .required(true)
            .description(
                "Id of the record. Where records have codes too, such as ISO 3166 codes of states, these redirect to it.")
            .schema(Schemas.type(SchemaType.STRING))
            .example(dataset.exampleId());
    Operation operation =
        operation(
                "get" + columns.entity().getSimpleName(),
                "Get one of the " + words(),
                "The whole record, with the paragraphs that say it and the records that refer to it.")
            .parameters(join(List.of(id), parameters.includeRef()))
            .responses(Responses.with(record, 400, 404, 410, 414, 500, 503));
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
                            .schema(Schemas.type(SchemaType.STRING)))));
    return operation;
  }

  private Operation operation(String id, String summary, String description) {
    return OASFactory.createOperation()
        .operationId(id)
        .summary(summary)
        .description(description)
        .addTag(dataset.name());
  }

  private static List<Parameter> join(List<Parameter> first, List<Parameter> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    all.addAll(CommonParameters.refs());
    return all;
  }

  private String words() {
    return dataset.name().replace('-', ' ');
  }

  private String camel() {
    return camel(dataset.name());
  }

  private static String camel(String name) {
    return Arrays.stream(name.split("[-.]")).map(Operations::capital).collect(Collectors.joining());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
