package org.khorgos.api.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.khorgos.api.rest.QueryResults;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.format.bundle.ReleasePackage;
import org.khorgos.format.bundle.SqliteFile;
import org.khorgos.query.columns.Lists;
import org.khorgos.release.ReleaseDetails;

/** Writes a whole release down, as far as the running transaction shows it. */
@ApplicationScoped
class ReleaseWriter {

  static final String ZIP = "khorgos.zip";
  static final String ZIP_TYPE = "application/zip";
  static final String SQLITE = "khorgos.sqlite";
  static final String SQLITE_TYPE = "application/vnd.sqlite3";

  private final QueryResults results;
  private final ProvenanceFactory provenances;
  private final Lists lists;
  private final ReleaseSources sources;

  ReleaseWriter(
      QueryResults results, ProvenanceFactory provenances, Lists lists, ReleaseSources sources) {
    this.sources = sources;
    this.results = results;
    this.provenances = provenances;
    this.lists = lists;
  }

  /** A file that was written, to be deleted by whoever takes it. */
  record Draft(String name, String mediaType, Path file) {}

  @FunctionalInterface
  private interface Body {
    void write(List<Result> all, Provenance provenance, Path file) throws IOException, SQLException;
  }

  List<Draft> write(ReleaseDetails release) {
    return List.of(
        write(
            release,
            ZIP,
            ZIP_TYPE,
            (all, provenance, file) ->
                ReleasePackage.write(all, sources.of(release.version()), provenance, file)),
        write(release, SQLITE, SQLITE_TYPE, SqliteFile::write));
  }

  private Draft write(ReleaseDetails release, String name, String mediaType, Body body) {
    Provenance provenance = provenances.ofFile(release, name);
    List<Result> all =
        lists.datasets().stream().map(dataset -> results.all(dataset, provenance)).toList();
    try {
      Path file = Files.createTempFile("khorgos-release", name);
      body.write(all, provenance, file);
      return new Draft(name, mediaType, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
