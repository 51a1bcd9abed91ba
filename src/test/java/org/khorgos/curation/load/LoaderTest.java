package org.khorgos.curation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;
import static org.khorgos.curation.file.DatasetText.released;
import static org.khorgos.curation.file.DatasetText.replace;
import static org.khorgos.curation.file.DatasetText.small;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;
import org.khorgos.release.ReleaseDetails;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoaderTest {

  private static final String UNKNOWN_ACTOR =
      """
      - id: bad-actor
        name: Bad
        kind: exercise
        participants:
          - {actor: kazakstan, role: host}
        sources: [weitz-caci#1]
      """;
  private static final String DRILL =
      """
      - id: another-drill
        name: Another drill
        kind: exercise
        sources: [weitz-caci#1]
      """;
  private static final String NO_CITATION =
      """
      - id: bad-citation
        name: Bad
        kind: exercise
      """;
  private static final String BAD_DATE =
      """
      - id: bad-date
        name: Bad
        kind: exercise
        date: 2019-13
        sources: [weitz-caci#1]
      """;
  private static final String BACKWARD_DATE =
      """
      - id: backward-date
        name: Bad
        kind: exercise
        date: 2019/2018
        sources: [weitz-caci#1]
      """;
  private static final String DUPLICATE =
      """
      - id: center-2019
        name: Bad
        kind: exercise
        sources: [weitz-caci#1]
      """;
  private static final String UNKNOWN_KEY =
      """
      - id: bad-key
        name: Bad
        kind: exercise
        framwork: sco
        sources: [weitz-caci#1]
      """;
  private static final String FORMULA =
      """
      - id: bad-cell
        name: =HYPERLINK("http://example.org")
        kind: exercise
        sources: [weitz-caci#1]
      """;
  private static final String BAD_CODE =
      """
      - id: bad-code
        name: Bad
        kind: parade
        sources: [weitz-caci#1]
      """;
  private static final String BAD_SERIES =
      """
      - id: bad-series
        name: Bad
        kind: exercise
        series: Peace Mission
        sources: [weitz-caci#1]
      """;
  private static final String PARAGRAPH_BEYOND =
      """
      - id: bad-paragraph
        name: Bad
        kind: exercise
        sources: [weitz-caci#99]
      """;
  private static final String UNKNOWN_RELATION =
      """
      - id: bad-relation
        name: Bad
        kind: exercise
        personnel:
          value: 5
          others: [{value: 6, relation: disputes, sources: [weitz-caci#1]}]
        sources: [weitz-caci#1]
      """;

  private static final String SHOWN_AFTER_OTHERS =
      """
      - id: bad-order
        name: Bad
        kind: exercise
        participants:
          - {actor: china, role: participant, relation: planned, sources: [weitz-caci#1]}
          - {actor: kazakhstan, role: participant}
        sources: [weitz-caci#1]
      """;
  private static final String OTHER_LIST =
      """
      - id: bad-list
        name: Bad
        kind: exercise
        participants:
          items: [{actor: china, role: participant}]
          others: [{value: russia, relation: planned, sources: [weitz-caci#1]}]
        sources: [weitz-caci#1]
      """;
  private static final String OTHER_WITHOUT_SOURCE =
      """
      - id: bad-item
        name: Bad
        kind: exercise
        participants:
          - {actor: china, role: participant, relation: planned}
        sources: [weitz-caci#1]
      """;

  @Inject Loader loader;
  @Inject StartupLoad opening;
  @Inject ReleaseCatalogue served;
  @Inject QueryEngine engine;
  @Inject Lists lists;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(
            UNKNOWN_ACTOR,
            5,
            "bad-actor",
            "participants.actor",
            "is not known: “kazakstan”; did you mean kazakhstan"),
        Arguments.of(NO_CITATION, 1, "bad-citation", "sources", "is missing"),
        Arguments.of(BAD_DATE, 4, "bad-date", "date", "is no date"),
        Arguments.of(BACKWARD_DATE, 4, "backward-date", "date", "is no date"),
        Arguments.of(DUPLICATE, 1, "center-2019", "id", "is the id of another entry too"),
        Arguments.of(UNKNOWN_KEY, 4, "bad-key", "framwork", "did you mean framework?"),
        Arguments.of(FORMULA, 2, "bad-cell", "name", "formula"),
        Arguments.of(
            BAD_CODE, 3, "bad-code", "kind", "allowed are exercise, training, patrol, series"),
        Arguments.of(
            BAD_SERIES, 4, "bad-series", "series", "must be lower-case words joined by hyphens"),
        Arguments.of(PARAGRAPH_BEYOND, 4, "bad-paragraph", "sources", "it has 18 paragraphs"),
        Arguments.of(
            UNKNOWN_RELATION,
            6,
            "bad-relation",
            "personnel.others.relation",
            "allowed are first, contradicts"),
        Arguments.of(
            SHOWN_AFTER_OTHERS,
            6,
            "bad-order",
            "participants.relation",
            "items of the list shown come before others"),
        Arguments.of(
            OTHER_LIST, 6, "bad-list", "participants.others", "stands at an item: one that only"),
        Arguments.of(OTHER_WITHOUT_SOURCE, 5, "bad-item", "participants.sources", "is missing"));
  }

  @AfterAll
  void restore() {
    opening.load(released(frozen(loader)));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorIsReportedWithItsPlaceAndNothingIsLoaded(
      String entry, int line, String record, String field, String reason) throws SQLException {
    String before = contents();
    DatasetFiles files = small(loader);
    int offset = lines(files, "exercises.yaml");
    assertThatThrownBy(() -> loader.load(append(files, "exercises.yaml", entry)))
        .isInstanceOfSatisfying(
            InvalidDatasetException.class,
            rejected -> {
              assertThat(rejected.errors()).hasSize(1);
              FileError error = rejected.errors().get(0);
              assertThat(error.file()).isEqualTo("db/dataset/exercises.yaml");
              assertThat(error.line()).isEqualTo(offset + line);
              assertThat(error.record()).isEqualTo(record);
              assertThat(error.field()).isEqualTo(field);
              assertThat(error.reason()).contains(reason);
              assertThat(rejected)
                  .hasMessageContaining(
                      "db/dataset/exercises.yaml:%d: %s: %s: "
                          .formatted(offset + line, record, field));
            });
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void allErrorsAreReportedAtOnceAndNothingIsLoaded() throws SQLException {
    String before = contents();
    String all = String.join("", errors().map(error -> (String) error.get()[0]).toList());
    DatasetFiles files = append(small(loader), "exercises.yaml", all);
    assertThatThrownBy(() -> loader.load(files))
        .isInstanceOfSatisfying(
            InvalidDatasetException.class,
            rejected ->
                assertThat(rejected.errors())
                    .extracting(FileError::record)
                    .containsExactlyInAnyOrder(
                        errors().map(error -> (String) error.get()[2]).toArray(String[]::new)));
    assertThat(contents()).isEqualTo(before);
    assertThat(Api.ids("/v1/exercises?id=center-2019")).hasSize(1);
  }

  @Test
  void aFileThatIsNoYamlIsReportedWithItsLine() {
    DatasetFiles files = replace(small(loader), "retired.yaml", "- {id: [\n");
    assertThatThrownBy(() -> loader.load(files))
        .hasMessageContaining(
            "retired.yaml:2: -: -: here is a bracket that is not closed, there or above");
  }

  @Test
  void whatOnlyTheDatabaseRefusesIsReportedWithItsRecord() throws SQLException {
    String before = contents();
    DatasetFiles files = small(loader);
    DatasetFiles refused =
        append(
            released(files),
            "exercises.yaml",
            NO_CITATION.replace("bad-citation", "refused-drill")
                + "  series: refused\n  sources: [weitz-caci#1]\n");
    execute("alter table exercise add constraint exercise_not_refused check (series <> 'refused')");
    try {
      assertThatThrownBy(() -> loader.load(refused))
          .isInstanceOf(InvalidDatasetException.class)
          .hasMessageEndingWith(
              "db/dataset/exercises.yaml:%d: refused-drill: -: breaks the rule “exercise not refused”\n"
                  .formatted(lines(files, "exercises.yaml") + 1))
          .hasMessageContaining("1 fault");
    } finally {
      execute("alter table exercise drop constraint exercise_not_refused");
    }
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void loadingTheSameFilesAgainChangesNothing() throws SQLException {
    DatasetFiles files = released(frozen(loader));
    opening.load(files);
    String before = contents();
    Release again = loader.load(files);
    assertThat(again.version()).isEqualTo(version());
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aChangedDatasetIsANewReleaseAndIsServed() {
    String before = version();
    opening.load(
        append(
            released(frozen(loader)),
            "exercises.yaml",
            NO_CITATION.replace("bad-citation", "new-drill") + "  sources: [weitz-caci#1]\n"));
    assertThat(version()).isNotEqualTo(before);
    assertThat(Api.ids("/v1/exercises?id=new-drill")).containsExactly("new-drill");
    assertThat(Api.ids("/v1/suggest?q=bad&type=exercises")).containsExactly("new-drill");
    assertThat(Api.json("/v1/exercises?limit=1").getString("meta.release")).isEqualTo(version());
  }

  @Test
  void twoInstancesThatStartAtOnceLoadOnce() throws Exception {
    DatasetFiles changed =
        append(
            released(frozen(loader)),
            "exercises.yaml",
            NO_CITATION.replace("bad-citation", "raced") + "  sources: [weitz-caci#2]\n");
    int before = releases();
    ExecutorService instances = Executors.newFixedThreadPool(2);
    try {
      Callable<Release> start = () -> loader.load(changed);
      List<Future<Release>> loads = instances.invokeAll(List.of(start, start));
      assertThat(loads.get(0).get().version()).isEqualTo(loads.get(1).get().version());
    } finally {
      instances.shutdownNow();
    }
    assertThat(releases()).isEqualTo(before + 1);
  }

  /** As seen by an instance that has not yet noticed what another one loaded. */
  @Test
  void aReleaseIsReadAsItWasWhileAnotherIsLoaded() {
    ReleaseDetails before = served.current();
    Query<?> query = Query.of(lists.get("exercises")).limit(1000).build();
    Supplier<List<String>> read = () -> engine.page(query).rows().stream().map(Row::id).toList();
    List<String> ids = served.reading(before, read);
    Release loaded =
        loader.load(
            append(
                released(frozen(loader)),
                "exercises.yaml",
                NO_CITATION.replace("bad-citation", "loaded-meanwhile")
                    + "  sources: [weitz-caci#3]\n"));
    assertThat(served.reading(before, read)).isEqualTo(ids).doesNotContain("loaded-meanwhile");
    await().untilAsserted(() -> assertThat(version()).isEqualTo(loaded.version()));
    assertThat(served.reading(served.current(), read)).contains("loaded-meanwhile");
  }

  @Test
  void whatAnotherInstanceLoadsIsFollowed() {
    String before = version();
    Release loaded =
        loader.load(
            append(
                released(frozen(loader)),
                "exercises.yaml",
                NO_CITATION.replace("bad-citation", "loaded-elsewhere")
                    + "  sources: [weitz-caci#3]\n"));
    assertThat(loaded.version()).isNotEqualTo(before);
    await().untilAsserted(() -> assertThat(version()).isEqualTo(loaded.version()));
    assertThat(Api.ids("/v1/exercises?id=loaded-elsewhere")).hasSize(1);
  }

  @Test
  void aLoadTouchesNoRowThatDidNotChange() throws SQLException {
    opening.load(released(frozen(loader)));
    long before = newestWrite();
    opening.load(append(released(frozen(loader)), "exercises.yaml", DRILL));
    assertThat(rowsSince(before, "exercise")).isEqualTo(1);
    assertThat(rowsSince(before, "record")).isEqualTo(1);
    assertThat(rowsSince(before, "reading_source")).isEqualTo(1);
    assertThat(rowsSince(before, "trade_figure")).isZero();
    assertThat(rowsSince(before, "actor_lineage")).isZero();
  }

  /** The newest transaction that wrote a row that is there. */
  private long newestWrite() throws SQLException {
    return number("select max(xmin::text::bigint) from record");
  }

  private long rowsSince(long transaction, String table) throws SQLException {
    return number("select count(*) from " + table + " where xmin::text::bigint > " + transaction);
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void aRetiredIdIsGoneOrHasMoved() {
    opening.load(
        replace(
            released(frozen(loader)),
            "retired.yaml",
            """
            - {dataset: exercises, id: never-held, reason: It was announced only.}
            - {dataset: exercises, id: centre-2019, reason: Same drill., merged_into: center-2019}
            """));
    assertThat(Api.json(410, "/v1/exercises/never-held").getString("detail"))
        .contains("It was announced only.");
    assertThat(Api.get("/v1/exercises/centre-2019").statusCode()).isEqualTo(308);
    assertThat(Api.get("/v1/exercises/centre-2019").header("Location"))
        .endsWith("/v1/exercises/center-2019");
  }

  @Test
  void aRetiredIdCannotBeUsedAgain() {
    DatasetFiles files =
        replace(
            small(loader),
            "retired.yaml",
            "- {dataset: exercises, id: center-2019, reason: Gone.}");
    assertThatThrownBy(() -> loader.load(files)).hasMessageContaining("center-2019: id: is in use");
  }

  @Test
  void aCurrencyIsAnIsoCodeInEveryFile() {
    for (String file : List.of("agreements.yaml", "trade_figures.yaml")) {
      DatasetFiles files = small(loader);
      String text =
          String.valueOf(files.texts().get(file))
              .replaceFirst("currency: USD", "currency: dollars");
      assertThatThrownBy(() -> loader.load(replace(files, file, text)))
          .hasMessageContaining("currency: must be an ISO 4217 code such as USD");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: translation, language: ru | kind: translation",
        "kind: metonym                   | kind: metonym, language: ru",
        "kind: translation, language: ru | kind: translation, language: Russian"
      })
  void aTranslationNamesItsLanguageAndNoOtherAliasDoes(String right, String wrong) {
    DatasetFiles files = small(loader);
    String text = String.valueOf(files.texts().get("actors.yaml")).replaceFirst(right, wrong);
    assertThatThrownBy(() -> loader.load(replace(files, "actors.yaml", text)))
        .hasMessageContaining("aliases.language: must be");
  }

  private static int lines(DatasetFiles files, String file) {
    return (int) Pattern.compile("\n").matcher(files.texts().get(file) + "\n").results().count();
  }

  private String version() {
    return served.current().version();
  }

  private int releases() throws SQLException {
    return Integer.parseInt(query("select count(*) from release"));
  }

  private String contents() throws SQLException {
    return query(
        "select count(*) || ' ' || max(key) || ' ' || (select count(*) from reading_source) || ' ' ||"
            + " (select count(*) from release) from record");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
