package org.khorgos.curation.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.khorgos.curation.load.Loader;
import org.khorgos.release.StatedRelease;

/** Dataset files for tests, with or without a change. */
public final class DatasetText {

  /** The files that the application has loaded in all tests but those of the live record. */
  public static final Path FROZEN = Path.of("src/test/resources/dataset");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  /** What entries that are wrong refer to, and no more, since some tests read it fifty times. */
  private static final Map<String, String> SMALL =
      Map.of(
          "articles.yaml",
          """
          - id: weitz-caci
            name: Uzbekistan
            kind: article
            language: en
            body: {paragraphs: 18}
            sources: [weitz-caci#title]
          """,
          "actors.yaml",
          """
          - id: china
            name: China
            kind: state
            aliases: [{name: Китай, kind: translation, language: ru}, {name: Beijing, kind: metonym}]
            sources: [weitz-caci#1]
          - {id: kazakhstan, name: Kazakhstan, kind: state, sources: [weitz-caci#1]}
          - {id: cnpc, name: CNPC, kind: company, sources: [weitz-caci#1]}
          """,
          "exercises.yaml",
          """
          - {id: center-2019, name: Center-2019, kind: exercise, sources: [weitz-caci#1]}
          - {id: peace-mission-2007, name: Peace Mission 2007, kind: exercise, sources: [weitz-caci#1]}
          """,
          "agreements.yaml",
          """
          - id: deal
            name: Deal
            kind: agreement
            status: signed
            value: 1
            currency: USD
            sources: [weitz-caci#1]
          """,
          "trade_figures.yaml",
          """
          - id: trade
            name: Trade
            flow: total-trade
            commodity: all
            reporter: kazakhstan
            partner: china
            measure: level
            value: 1
            unit: money
            currency: USD
            printed: "$1"
            sources: [weitz-caci#1]
          """,
          "release.yaml",
          release(0));

  private static final AtomicInteger RELEASES = new AtomicInteger();

  private DatasetText() {}

  public static DatasetFiles frozen(Loader loader) {
    return DatasetFolder.read(loader.files(), Optional.of(FROZEN));
  }

  public static DatasetFiles small(Loader loader) {
    var texts = new TreeMap<String, String>();
    loader.files().forEach(file -> texts.put(file, SMALL.getOrDefault(file, "[]")));
    return new DatasetFiles(texts);
  }

  /** The files as a release that is newer than any before, so that they are loaded. */
  public static DatasetFiles released(DatasetFiles files) {
    return replace(files, "release.yaml", release(RELEASES.incrementAndGet()));
  }

  /** A release that is newer than any before, as its files would state it. */
  public static StatedRelease nextRelease() {
    return new StatedRelease(version(RELEASES.incrementAndGet()), DAY, null, null);
  }

  private static String release(int count) {
    return "number: " + version(count) + "\nday: " + DAY + "\n";
  }

  private static String version(int count) {
    return "2026.11." + count;
  }

  public static DatasetFiles append(DatasetFiles files, String file, String text) {
    var texts = new TreeMap<>(files.texts());
    texts.merge(file, "\n" + text, String::concat);
    return new DatasetFiles(texts, files.tables(), DatasetFiles.BUNDLED);
  }

  public static DatasetFiles replace(DatasetFiles files, String file, String text) {
    var texts = new TreeMap<>(files.texts());
    texts.put(file, text);
    return new DatasetFiles(texts, files.tables(), DatasetFiles.BUNDLED);
  }

  /** The files with another one: a bulk table where its name ends in csv, otherwise YAML. */
  public static DatasetFiles table(DatasetFiles files, String file, String text) {
    if (!DatasetFiles.isTable(file)) {
      return replace(files, file, text);
    }
    var tables = new TreeMap<>(files.tables());
    tables.put(file, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return new DatasetFiles(files.texts(), tables, DatasetFiles.BUNDLED);
  }
}
