package org.khorgos.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/** Looks up ids that are no longer in use. */
final class RetiredRecords {

  private final Statements statements;

  RetiredRecords(Statements statements) {
    this.statements = statements;
  }

  /** Those of some records, under dataset and id with a slash between, that are retired. */
  Map<String, ReleaseDetails.Retired> of(List<String> paths) {
    var retired = new HashMap<String, ReleaseDetails.Retired>();
    statements.each(
        Sql.of("select dataset || '/' || id, reason, merged_into from retired_record")
            .add(" where dataset || '/' || id = any(")
            .bind(paths)
            .add(")"),
        row ->
            retired.put(
                row.getString(1),
                new ReleaseDetails.Retired(
                    row.getString(2), Optional.ofNullable(row.getString(3)))));
    return retired;
  }
}
