package org.khorgos.api.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Query;

/** Parameters of a list. */
final class ListParameterDocs {

  /** Parameters whose values are names of columns. */
  private static final Set<String> OF_COLUMNS = Set.of("sort", "fields", "missing", "has");

  private final String dataset;
  private final String exampleId;
  private final Columns<?> columns;

  ListParameterDocs(ListDefinition<?> dataset) {
    this.dataset = dataset.name();
    this.exampleId = dataset.exampleId();
    this.columns = dataset.columns();
  }

  /** All parameters, by the name under which operations refer to them. */
  Map<String, Parameter> components() {
    var all = new LinkedHashMap<String, Parameter>();
    query().forEach(parameter -> all.put(dataset + "." + parameter.getName(), parameter));
    paging().forEach(parameter -> all.put(dataset + "." + parameter.getName(), parameter));
    return all;
  }

  /** References to what decides which rows there are. */
  List<Parameter> questionRefs() {
    return query().stream().map(this::ref).toList();
  }

  /** References to what divides rows into pages. */
  List<Parameter> pagingRefs() {
    return paging().stream().map(this::ref).toList();
  }

  /** References to what decides which records are meant, without the names of columns. */
  List<Parameter> recordRefs() {
    return selection().stream()
        .filter(parameter -> !OF_COLUMNS.contains(parameter.getName()))
        .map(this::ref)
        .toList();
  }

  /** References to what divides rows into pages, facets left out. */
  List<Parameter> pageRefs() {
    return paging().stream()
        .filter(parameter -> !"facets".equals(parameter.getName()))
        .map(this::ref)
        .toList();
  }

  /** What decides which columns of a table of items are shown, and in what order. */
  List<Parameter> shape() {
    return query().stream().filter(parameter -> OF_COLUMNS.contains(parameter.getName())).toList();
  }

  /** A reference to the parameter for columns that are shown only on request, if there are any. */
  List<Parameter> includeRef() {
    return columns.includable().isEmpty() ? List.of() : List.of(ref(include()));
  }

  private Parameter ref(Parameter parameter) {
    return OASFactory.createParameter()
        .ref("#/components/parameters/" + dataset + "." + parameter.getName());
  }

  /** References to what decides which records are meant. */
  List<Parameter> filterRefs() {
    return filters().stream().map(this::ref).toList();
  }

  private List<Parameter> filters() {
    var all = new ArrayList<Parameter>();
    for (Filter filter : columns.filters()) {
      for (Filter.Mode mode : filter.allowedModes()) {
        all.add(filter(filter, mode));
      }
    }
    List<String> optional = columns.optional().stream().map(Column::name).toList();
    if (!optional.isEmpty()) {
      List<String> example = optional.subList(0, 1);
      all.add(
          list(
              "missing",
              "Columns in which a record must have no value.",
              optional,
              optional.size(),
              example));
      all.add(
          list(
              "has",
              "Columns in which a record must have a value.",
              optional,
              optional.size(),
              example));
    }
    if (columns.readings().isPresent()) {
      all.add(
          single(
              "readings",
              "Which values are filtered, counted and grouped: `all` that sources state, or the"
                  + " `first`, which are the values shown. `matched` names the other readings for"
                  + " which a record is selected.",
              SchemaDocs.type(SchemaType.STRING)
                  .enumeration(
                      Arrays.stream(Query.ReadingScope.values())
                          .<Object>map(Query.ReadingScope::code)
                          .toList())
                  .defaultValue(Query.ReadingScope.ALL.code()),
              "first"));
    }
    if (columns.rollsUp()) {
      all.add(
          single(
              "rollup",
              "Whether an actor counts as those it is part of: a unit as its force and its state."
                  + " With false, only the actor itself is meant.",
              SchemaDocs.type(SchemaType.BOOLEAN).defaultValue(true),
              false));
    }
    return all;
  }

  /** References to what decides which records are meant, the words they hold included. */
  List<Parameter> selectionRefs() {
    return selection().stream().map(this::ref).toList();
  }

  private List<Parameter> selection() {
    List<Parameter> all = filters();
    if (columns.isSearched()) {
      all.add(
          single(
              "q",
              "Words that must all occur in names, aliases, summaries, notes or the names of actors"
                  + " involved, in any grammatical form or as the beginning of a word; case and"
                  + " accents do not matter. A \"phrase\" in double quotes must occur as it stands;"
                  + " a hyphen before a word or phrase leaves out what has it. The best come first,"
                  + " unless sort says otherwise.",
              SchemaDocs.type(SchemaType.STRING).maxLength(Limits.TEXT),
              "kazakhstan"));
    }
    return all;
  }

  private List<Parameter> query() {
    List<Parameter> all = selection();
    all.add(
        list(
            "sort",
            "Columns to sort by; a leading hyphen turns the order round. Rows without a value come"
                + " last."
                + (columns.isSearched() ? " With q, relevance puts the best first." : ""),
            sortable(),
            Limits.SORTS,
            List.of("-" + sortable().get(0))));
    if (!columns.includable().isEmpty()) {
      all.add(include());
    }
    all.add(
        list(
            "fields",
            "Columns to show; %s always shown."
                .formatted(
                    String.join(" and ", columns.identity())
                        + (columns.identity().size() == 1 ? " is" : " are")),
            columns.shown().stream().map(Column::name).toList(),
            columns.shown().size(),
            columns.shown().stream().map(Column::name).limit(2).toList()));
    return all;
  }

  /** The parameter for columns that are shown only on request. */
  Parameter include() {
    List<String> names = columns.includable();
    return list(
        "include",
        "What to show beside the other columns: `readings`, which are what sources state, value by"
            + " value; with `evidence`, each source of a reading has its title, authors, outlet, date"
            + " and address.",
        names,
        names.size(),
        names);
  }

  private List<Parameter> paging() {
    List<String> facets = columns.groupable().stream().map(Filter::name).toList();
    Schema limit =
        SchemaDocs.type(SchemaType.INTEGER)
            .minimum(BigDecimal.ONE)
            .maximum(BigDecimal.valueOf(Limits.PAGE))
            .defaultValue(Limits.DEFAULT_PAGE);
    return List.of(
        single("limit", "Most records on one page.", limit, 20),
        single(
            "cursor",
            "Where the page starts: next_cursor of the page before, with all other parameters as"
                + " they were.",
            SchemaDocs.type(SchemaType.STRING),
            null),
        list(
            "facets",
            "Filters to count the result by; each ignores its own condition.",
            facets,
            Limits.FACETS,
            List.of(facets.get(0))));
  }

  private Parameter filter(Filter filter, Filter.Mode mode) {
    String description =
        filter.description()
            + (filter.modes() ? " Finds records with " + mode.meaning() + "." : "")
            + codes(filter.type())
            + (filter.type().ordered().filter(Type.Ordered::hasRanges).isPresent()
                ? " Ranges are written a..b, a.. or ..b, both ends included."
                : "");
    Schema items =
        filter.type().codes().isEmpty()
            ? SchemaDocs.type(SchemaType.STRING)
            : SchemaDocs.value(filter.type());
    List<String> example = List.of(example(filter).split(","));
    return commaList(filter.name() + mode.suffix(), description, items, Limits.VALUES, example);
  }

  private static String codes(Type type) {
    return type.codes().isEmpty() ? "" : meanings(type.codes());
  }

  static String meanings(List<? extends CodeValue> codes) {
    return codes.stream()
        .map(known -> "`" + known.code() + "`: " + known.meaning())
        .collect(Collectors.joining(" ", " ", ""));
  }

  /** An example of a value; codes and ordered types have one of their own. */
  private String example(Filter filter) {
    if (filter.name().equals("id")) {
      return exampleId;
    }
    if (!filter.example().isEmpty()) {
      return filter.example();
    }
    return switch (filter.type().kind()) {
      case CODE -> filter.type().codes().get(0).code();
      case DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE -> "2..";
      case TEXT, ANY, EDTF, FLAG, TERM, REFERENCE, WORDS -> "true";
    };
  }

  private List<String> sortable() {
    return Stream.concat(
            columns.sortable().stream().map(Column.One::name),
            columns.isSearched() ? Stream.of(Columns.RELEVANCE) : Stream.of())
        .toList();
  }

  private static Parameter list(
      String name, String description, List<String> allowed, int most, List<String> example) {
    List<Object> values =
        name.equals("sort")
            ? allowed.stream()
                .<Object>mapMulti(
                    (value, next) -> {
                      next.accept(value);
                      if (!value.equals(Columns.RELEVANCE)) {
                        next.accept("-" + value);
                      }
                    })
                .toList()
            : List.copyOf(allowed);
    Schema items = SchemaDocs.type(SchemaType.STRING).enumeration(values);
    return commaList(name, description, items, most, example);
  }

  static Parameter commaList(
      String name, String description, Schema items, int most, List<String> example) {
    String shown = description + " For example `" + String.join(",", example) + "`.";
    return single(name, shown, SchemaDocs.array(items).minItems(1).maxItems(most), example)
        .style(Parameter.Style.FORM)
        .explode(false);
  }

  /**
   * The example stands in the schema: as the parameter's own, a try-it form would send it along.
   */
  static Parameter single(
      String name, String description, Schema schema, @Nullable Object example) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(example == null ? schema : schema.addExample(example));
  }
}
