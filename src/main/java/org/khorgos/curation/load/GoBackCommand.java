package org.khorgos.curation.load;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseTable;

/**
 * Serves an older release again by withdrawing those after it: {@code go-back 2026.12.0}. Without
 * {@code --yes} it only says what it would do. The exit code is 0 if it did that, or said it.
 */
public class GoBackCommand implements QuarkusApplication {

  private static final String USAGE =
      "Usage: go-back RELEASE [--yes], where RELEASE is the one to serve again, such as 2026.12.0.";

  private final AgroalDataSource owner;

  GoBackCommand(@DataSource("owner") AgroalDataSource owner) {
    this.owner = owner;
  }

  @Override
  public int run(String... args) {
    List<String> asked = List.of(args).subList(1, args.length);
    List<String> versions = asked.stream().filter(it -> !it.startsWith("-")).toList();
    boolean isSure = asked.contains("--yes");
    if (versions.size() != 1 || asked.size() > (isSure ? 2 : 1)) {
      System.out.println(USAGE);
      return 1;
    }
    return QuarkusTransaction.requiringNew().call(() -> goBack(versions.get(0), isSure));
  }

  private int goBack(String version, boolean isSure) throws SQLException {
    try (Connection connection = owner.getConnection()) {
      Loader.lock(connection);
      var table = new ReleaseTable(connection);
      List<Release> served = table.all().stream().filter(Release::isServed).toList();
      Optional<Release> target =
          served.stream().filter(release -> release.version().equals(version)).findFirst();
      if (target.isEmpty()) {
        System.out.println("There is no release " + version + " here; there are " + names(served));
        return 1;
      }
      List<Release> later =
          served.stream().filter(release -> release.number() > target.get().number()).toList();
      if (later.isEmpty()) {
        System.out.println("Release " + version + " is served already.");
        return 0;
      }
      System.out.println(plan(target.get(), later, changes(target.get(), connection)));
      if (isSure) {
        table.withdrawAfter(target.get());
      }
      System.out.println(
          isSure
              ? "Done. Running instances follow within seconds."
              : "Nothing has changed yet. Say it again with --yes to do it.");
      return 0;
    }
  }

  private static String plan(Release target, List<Release> later, long changes) {
    return """
    Release %s (%s) is served. Going back to %s (%s)
      serves release %s again, on every instance of this database;
      withdraws %s, so that addresses with its number are no longer answered;
      takes back %d changes of records.
    Instances whose files are a withdrawn release go on without loading them. What is published next needs a newer number."""
        .formatted(
            later.get(0).version(),
            day(later.get(0)),
            target.version(),
            day(target),
            target.version(),
            names(later),
            changes);
  }

  private static String names(List<Release> releases) {
    return releases.stream().map(Release::version).collect(Collectors.joining(", "));
  }

  private static String day(Release release) {
    return release.releasedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static long changes(Release target, Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select count(*) from change where number > ?")) {
      select.setInt(1, target.number());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
