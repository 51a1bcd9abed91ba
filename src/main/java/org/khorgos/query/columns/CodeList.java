package org.khorgos.query.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed list of values, and where it is used. */
@Schema(name = "Codelist", description = "A closed list of values, and where it is used")
public record CodeList(
    @Schema(required = true, examples = "certainty") String name,
    @Schema(required = true, description = "Path of the list", examples = "/v1/codelists/certainty")
        String href,
    @Schema(required = true, description = "Lists and filters that take its values") List<Use> uses,
    @Schema(required = true) List<Entry> codes) {

  /** A value, and what it stands for. */
  @Schema(name = "CodeMeaning", description = "A value of a closed list")
  public record Entry(
      @Schema(required = true, examples = "disputed") String code,
      @Schema(required = true, description = "What it stands for") String meaning) {}

  /** Where a list is used. */
  @Schema(name = "CodelistUse", description = "Where a list is used")
  public record Use(
      @Schema(required = true, examples = "exercises") String dataset,
      @Schema(required = true, examples = "certainty") String filter) {}

  /** Every list that a filter of these datasets takes its values from, by name. */
  public static Map<String, CodeList> of(List<ListDefinition<?>> datasets) {
    var lists = new TreeMap<String, CodeList>();
    for (ListDefinition<?> dataset : datasets) {
      for (Filter filter : dataset.columns().filters()) {
        filter
            .type()
            .codeList()
            .ifPresent(
                list ->
                    lists
                        .computeIfAbsent(list, name -> empty(name, filter.type().codes()))
                        .uses()
                        .add(new Use(dataset.name(), filter.name())));
      }
    }
    return lists;
  }

  private static CodeList empty(String name, List<CodeValue> values) {
    List<Entry> codes =
        values.stream().map(known -> new Entry(known.code(), known.meaning())).toList();
    return new CodeList(name, "/v1/codelists/" + name, new ArrayList<>(), codes);
  }
}
