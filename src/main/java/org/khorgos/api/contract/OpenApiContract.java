package org.khorgos.api.contract;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.util.TypeLiteral;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.format.Format;
import org.khorgos.query.aggregate.AggregateQuery;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ItemList;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;

/** Completes the contract that the annotations give with what follows from the columns. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class OpenApiContract implements OASFilter {

  /** Extension by which an operation takes over the filters of a list; it is not published. */
  private static final String FILTERS_OF = "x-filters-of";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setSecurity(List.of());
    api.setServers(List.of(OASFactory.createServer().url("/").description("This server")));
    Components components = api.getComponents();
    ResponseDocs.all().forEach(components::addResponse);
    HeaderDocs.all().forEach(components::addHeader);
    CommonParameterDocs.all().forEach(components::addParameter);
    api.getPaths().getPathItems().values().stream()
        .map(PathItem::getGET)
        .forEach(operation -> complete(operation, datasets()));
    api.getPaths()
        .getPathItem("/v1/suggest")
        .getGET()
        .getParameters()
        .forEach(OpenApiContract::nameDatasets);
    List<Format> formats =
        all(new TypeLiteral<Format>() {}).stream()
            .sorted(Comparator.comparing(Format::suffix))
            .toList();
    for (ListDefinition<?> dataset : datasets()) {
      api.addTag(
          OASFactory.createTag()
              .name(dataset.name())
              .description("Each record is " + dataset.description() + "."));
      new SchemaDocs(dataset).all().forEach(components::addSchema);
      new ListParameterDocs(dataset).components().forEach(components::addParameter);
      new AggregateParameterDocs(dataset).components().forEach(components::addParameter);
      items(dataset).forEach(items -> new SchemaDocs(items).all().forEach(components::addSchema));
      derived(dataset).forEach(table -> SchemaDocs.all(table).forEach(components::addSchema));
      addPaths(api.getPaths(), dataset, formats);
    }
  }

  /** What holds for an operation that is described beside its code. */
  private static void complete(Operation operation, List<ListDefinition<?>> datasets) {
    Object given =
        operation.getExtensions() == null ? null : operation.getExtensions().get(FILTERS_OF);
    if (given != null) {
      operation.removeExtension(FILTERS_OF);
      datasets.stream()
          .filter(dataset -> dataset.name().equals(given))
          .flatMap(dataset -> new ListParameterDocs(dataset).filterRefs().stream())
          .forEach(operation::addParameter);
    }
    APIResponse response = operation.getResponses().getAPIResponse("200");
    if (response.getContent().getMediaTypes().keySet().stream()
        .anyMatch(type -> type.endsWith("json"))) {
      operation.setResponses(ResponseDocs.with(response, 406));
      CommonParameterDocs.refs().forEach(operation::addParameter);
    } else {
      operation.setResponses(ResponseDocs.with(response));
    }
  }

  /** Annotations cannot know which datasets there are. */
  private static void nameDatasets(Parameter parameter) {
    if ("type".equals(parameter.getName())) {
      parameter
          .getSchema()
          .getItems()
          .setEnumeration(
              datasets().stream()
                  .filter(dataset -> !dataset.isView())
                  .<Object>map(ListDefinition::name)
                  .toList());
    }
  }

  private static void addPaths(Paths paths, ListDefinition<?> dataset, List<Format> formats) {
    var operations = new OperationDocs(dataset);
    String path = dataset.path();
    paths.addPathItem(path, item().GET(operations.list()));
    for (Format format : fitting(formats, dataset.columns().shown())) {
      paths.addPathItem(path + "." + format.suffix(), item().GET(operations.whole(format)));
    }
    String groups = path + "/aggregate";
    paths.addPathItem(groups, item().GET(operations.aggregate()));
    for (Format format : fitting(formats, AggregateQuery.columns(dataset.columns()))) {
      paths.addPathItem(groups + "." + format.suffix(), item().GET(operations.aggregate(format)));
    }
    for (DerivedTable table : derived(dataset)) {
      paths.addPathItem(table.path(), item().GET(operations.derived(table)));
      for (Format format : fitting(formats, table.columns())) {
        paths.addPathItem(
            table.path() + "." + format.suffix(), item().GET(operations.derived(table, format)));
      }
    }
    for (ItemList<?> items : items(dataset)) {
      List<Format> fit = fitting(formats, items.columns().shown());
      paths.addPathItem(items.path(), item().GET(operations.items(items, fit)));
    }
    if (!dataset.isView()) {
      paths.addPathItem(path + "/{id}", item().GET(operations.get()));
    }
  }

  private static List<Format> fitting(List<Format> formats, List<? extends Column<?>> columns) {
    return formats.stream().filter(format -> format.fits(columns)).toList();
  }

  private static List<DerivedTable> derived(ListDefinition<?> dataset) {
    return all(new TypeLiteral<DerivedTable>() {}).stream()
        .filter(table -> table.dataset().name().equals(dataset.name()))
        .sorted(Comparator.comparing(DerivedTable::name))
        .toList();
  }

  private static List<ItemList<?>> items(ListDefinition<?> dataset) {
    return Arc.container().instance(Lists.class).get().items(dataset);
  }

  private static PathItem item() {
    return OASFactory.createPathItem();
  }

  private static <T> List<T> all(TypeLiteral<T> type) {
    return Arc.container().listAll(type).stream().map(InstanceHandle::get).toList();
  }

  private static List<ListDefinition<?>> datasets() {
    return all(new TypeLiteral<ListDefinition<?>>() {}).stream()
        .sorted(Comparator.comparing(ListDefinition::name))
        .toList();
  }
}
