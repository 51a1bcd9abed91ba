package org.khorgos.query.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.release.ReleaseCatalogue;
import org.khorgos.release.ReleaseDetails;

@DatabaseTest
class GroupReaderTest {

  @Inject ReleaseCatalogue releases;
  @Inject Entities entities;
  @Inject Statements statements;
  @Inject @All List<ListDefinition<?>> datasets;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises group_by=year,participant",
        "exercises group_by=participant,framework&sort=-participant",
        "exercises group_by=country&metric=median&of=personnel&sort=-median",
        "exercises group_by=year&metric=avg&of=personnel&sort=avg,-year",
        "actors group_by=kind&sort=kind",
        "trade-figures group_by=reporter,year&sort=-count,-reporter",
      })
  void theDatabaseGivesTheFirstGroupsOfAll(String request) {
    List<Group> all = read(request, Limits.FORMED).groups();
    GroupReader.Groups first = read(request, 3);
    assertThat(all).hasSizeGreaterThan(3);
    assertThat(first.total()).isEqualTo(all.size());
    assertThat(first.groups()).isEqualTo(all.subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void groupsWhoseNumbersAreNotAlikeComeBeforeAllOthers(int most) {
    List<Group> groups =
        read("trade-figures group_by=reporter&metric=max&sort=reporter", most).groups();
    assertThat(groups).hasSize(most).anySatisfy(group -> assertThat(isMixed(group)).isTrue());
    assertThat(isMixed(groups.get(0))).isTrue();
  }

  private static boolean isMixed(Group group) {
    return group.compared().stream().anyMatch(values -> values.size() > 1);
  }

  private GroupReader.Groups read(String request, int most) {
    ListDefinition<?> dataset =
        datasets.stream()
            .filter(any -> any.name().equals(request.split(" ", -1)[0]))
            .findFirst()
            .orElseThrow();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String parameter : request.split(" ", -1)[1].split("&", -1)) {
      parameters.put(parameter.split("=", -1)[0], List.of(parameter.split("=", -1)[1]));
    }
    ReleaseDetails release = releases.current();
    return releases.reading(release, () -> read(dataset, parameters, release, most));
  }

  private <E> GroupReader.Groups read(
      ListDefinition<E> dataset,
      Map<String, List<String>> parameters,
      ReleaseDetails release,
      int most) {
    AggregateQuery<E> aggregation =
        AggregateParser.parse(dataset, parameters, release.vocabularies());
    GroupReader.Groups found = new GroupReader<>(aggregation, entities, most).read(statements);
    return most == Limits.FORMED
        ? new GroupReader.Groups(
            found.records(),
            found.total(),
            found.groups().stream().sorted(aggregation.order()).toList())
        : found;
  }
}
