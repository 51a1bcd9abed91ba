package org.khorgos.curation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Type;

/** What db/dataset/README.md tells editors is what the loader takes. */
@DatabaseTest
class DatasetFormatTest {

  /** Codes that follow from others, and so are written by nobody. */
  private static final Set<String> DERIVED =
      Set.of(
          "day",
          "month",
          "year",
          "quarter",
          "half-year",
          "range",
          "since",
          "until",
          "before",
          "after",
          "body",
          "first",
          "inferred",
          "stated");

  @Inject @All List<Dataset<?>> datasets;

  @Test
  void everyCodeAndEveryFileIsDescribed() throws IOException {
    String readme = Files.readString(Path.of("db/dataset/README.md"));
    var codes = new TreeSet<String>();
    datasets.forEach(dataset -> collect(dataset.columns(), codes));
    codes.removeAll(DERIVED);
    assertThat(codes)
        .hasSizeGreaterThan(100)
        .allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
    assertThat(datasets)
        .allSatisfy(dataset -> assertThat(readme).contains("`" + dataset.file() + "`"));
  }

  private static void collect(Columns<?> columns, Set<String> codes) {
    for (Column<?> column : columns.shown()) {
      if (column instanceof Column.One<?> one) {
        collect(one.type(), codes);
      } else if (column instanceof Column.Many<?> many) {
        collect(many.type(), codes);
      } else if (column instanceof Column.Listed<?, ?> listed) {
        collect(listed.items(), codes);
      }
    }
  }

  private static void collect(Type type, Set<String> codes) {
    if (type instanceof Type.Code code) {
      code.codes().stream().map(CodeValue::code).forEach(codes::add);
    }
  }
}
