package org.khorgos.api.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Metric;

/** How the records of a list may be grouped. */
final class AggregateParameterDocs {

  private final String prefix;
  private final Columns<?> columns;
  private final List<String> dimensions;
  private final List<Metric> metrics;

  AggregateParameterDocs(ListDefinition<?> dataset) {
    this.prefix = dataset.name() + ".aggregate.";
    this.columns = dataset.columns();
    this.dimensions = columns.groupable().stream().map(Filter::name).toList();
    this.metrics = Metric.of(columns);
  }

  /** All parameters, by the name under which operations refer to them. */
  Map<String, Parameter> components() {
    var all = new LinkedHashMap<String, Parameter>();
    parameters().forEach(parameter -> all.put(prefix + parameter.getName(), parameter));
    return all;
  }

  List<Parameter> refs() {
    return parameters().stream()
        .map(
            parameter ->
                OASFactory.createParameter()
                    .ref("#/components/parameters/" + prefix + parameter.getName()))
        .toList();
  }

  private List<Parameter> parameters() {
    var all = new ArrayList<Parameter>();
    all.add(groupBy());
    all.add(
        ListParameterDocs.single(
            "metric",
            "What is told of each group." + ListParameterDocs.meanings(metrics),
            codes(metrics.stream().map(CodeValue::code).toList()).defaultValue(Metric.COUNT.code()),
            Metric.COUNT.code()));
    if (!columns.numbers().isEmpty()) {
      all.add(of());
    }
    if (years().findAny().isPresent()) {
      all.add(
          ListParameterDocs.single(
              "fill",
              "With zero, each combination of the other dimensions also has the years without"
                  + " records between the first and the last year of all, of those that year= asks"
                  + " for: their count is 0, any other metric null.",
              codes(List.of("zero")),
              "zero"));
    }
    all.add(
        ListParameterDocs.single(
            "pivot",
            "One of the dimensions, whose values become columns of a wide table, at most "
                + Limits.PIVOTED
                + ": a cell is the metric, 0 or null where there is no record; records without a"
                + " value stand under not_stated.",
            codes(dimensions),
            example().get(0)));
    all.add(sort());
    all.add(
        ListParameterDocs.single(
            "limit",
            "Most groups, or rows of a wide table; truncated tells whether there are more. Formats"
                + " other than JSON hold all unless it is given.",
            SchemaDocs.type(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Limits.GROUPS))
                .defaultValue(Limits.DEFAULT_GROUPS),
            10));
    return all;
  }

  private Parameter groupBy() {
    return ListParameterDocs.commaList(
            "group_by",
            "One to "
                + Limits.DIMENSIONS
                + " dimensions. A record counts in the group of each of its values, once, and once"
                + " in totals: an exercise with three participants for each of them, and with"
                + " rollup for all they are part of; a date of several years in each of these, or,"
                + " with year=, in those that are asked for."
                + own(),
            codes(dimensions),
            Limits.DIMENSIONS,
            example())
        .required(true);
  }

  private String own() {
    List<String> sought = columns.soughtElsewhere().stream().filter(dimensions::contains).toList();
    return sought.isEmpty()
        ? ""
        : " With a metric other than count, "
            + String.join(" and ", sought)
            + " are those of the record itself, to which the number belongs.";
  }

  private Parameter of() {
    String meant =
        columns.amount().map(number -> " " + number.name() + " when it is left out.").orElse("");
    return ListParameterDocs.single(
        "of",
        "The number that the metric is of."
            + meant
            + " Numbers that are not of the same kind (unit, currency, measure and the like) are"
            + " refused when they meet in one group; for sum and avg also those that are not known"
            + " alike (qualifier) or not of one voice. Per cents and ranks are never summed. Min,"
            + " max and median take a number as printed, whatever its qualifier.",
        codes(columns.numbers().stream().map(Column::name).toList()),
        columns.numbers().get(0).name());
  }

  private Parameter sort() {
    List<String> names =
        Stream.concat(dimensions.stream(), metrics.stream().map(CodeValue::code))
            .flatMap(name -> Stream.of(name, "-" + name))
            .toList();
    return ListParameterDocs.commaList(
        "sort",
        "Dimensions, count or the metric to sort by; a leading hyphen turns the order round, groups"
            + " without a value come last. When it is left out: years in order, then the largest"
            + " count first, then by value. A wide table can be sorted by its dimensions alone.",
        codes(names),
        Limits.SORTS,
        List.of("-count"));
  }

  /** Years with something beside them, where there are any. */
  private List<String> example() {
    return Stream.concat(years(), dimensions.stream()).distinct().limit(2).toList();
  }

  private Stream<String> years() {
    return columns.groupable().stream()
        .filter(dimension -> dimension.type().isYears())
        .map(Filter::name);
  }

  private static Schema codes(List<String> values) {
    return SchemaDocs.type(SchemaType.STRING).enumeration(List.<Object>copyOf(values));
  }
}
