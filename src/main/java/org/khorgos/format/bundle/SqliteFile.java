package org.khorgos.format.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;
import org.sqlite.SQLiteDataSource;

/**
 * A whole release as an SQLite database: a table a dataset, a table a list, keys and indexes for
 * whoever joins them, and the tables {@code about} and {@code dictionary}. The same records are the
 * same bytes.
 */
public final class SqliteFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;

  private SqliteFile(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes a file.
   *
   * @param datasets all that references between them may lead to
   * @param file must not be there yet, or be empty
   */
  public static void write(List<Result> datasets, Provenance provenance, Path file)
      throws SQLException {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    // Nobody reads it before it is whole, and when the writing fails it is thrown away.
    source.setJournalMode("OFF");
    source.setSynchronous("OFF");
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      var sqlite = new SqliteFile(connection);
      for (PackageTable table : DataPackage.tables(datasets)) {
        sqlite.add(table);
      }
      sqlite.describe(datasets, provenance);
      connection.commit();
    }
  }

  private void add(PackageTable table) throws SQLException {
    run(definition(table));
    String marks = table.fields().stream().map(field -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + name(table.name()) + " values (" + marks + ")")) {
      table.rows().each(row -> insert(table, row, insert));
    }
    for (PackageTable.Link link : table.links()) {
      if (!link.field().equals(table.key().get(0))) {
        run(
            "create index %s on %s (%s)"
                .formatted(
                    name(table.name() + "_" + link.field()),
                    name(table.name()),
                    name(link.field())));
      }
    }
  }

  private static String definition(PackageTable table) {
    String fields =
        table.fields().stream()
            .map(
                field ->
                    name(field.name()) + " " + type(field) + (field.required() ? " not null" : ""))
            .collect(Collectors.joining(",\n  "));
    String key =
        table.key().stream()
            .map(SqliteFile::name)
            .collect(Collectors.joining(", ", ",\n  primary key (", ")"));
    String links =
        table.links().stream()
            .map(
                link ->
                    ",\n  foreign key (%s) references %s (id)"
                        .formatted(name(link.field()), name(link.table())))
            .collect(Collectors.joining());
    return "create table " + name(table.name()) + " (\n  " + fields + key + links + "\n)";
  }

  private static void insert(PackageTable table, Row row, PreparedStatement insert) {
    try {
      int at = 1;
      for (PackageTable.Field field : table.fields()) {
        insert.setObject(at++, value(row.value(field.name())));
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lists as JSON, which SQLite and Datasette can take apart. */
  private static @Nullable Object value(@Nullable Object value) {
    try {
      return value instanceof List ? JSON.writeValueAsString(value) : number(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object number(@Nullable Object value) {
    return value instanceof Number number && !(value instanceof Integer || value instanceof Long)
        ? (Object) number.doubleValue()
        : value;
  }

  private void describe(List<Result> datasets, Provenance provenance) throws SQLException {
    run("create table about (what text primary key, value text not null)");
    run(
        "create table dictionary (table_name text, column_name text, description text not null,"
            + " primary key (table_name, column_name))");
    for (Map.Entry<String, String> fact : provenance.facts().entrySet()) {
      insert("insert into about values (?, ?)", fact.getKey(), fact.getValue());
    }
    for (PackageTable table : DataPackage.tables(datasets)) {
      for (PackageTable.Field field : table.fields()) {
        insert(
            "insert into dictionary values (?, ?, ?)",
            plain(table.name()),
            field.name(),
            field.description());
      }
    }
  }

  private void insert(String sql, String... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setString(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String type(PackageTable.Field field) {
    if (field.type().kind() == Type.Kind.ANY) {
      return "blob"; // the one type that takes every value as it is
    }
    if (field.isList() || !field.type().isNumber()) {
      return "text";
    }
    return field.type().isWhole() ? "integer" : "real";
  }

  /** Underscores for hyphens, so that nobody has to quote a name. */
  private static String plain(String name) {
    return name.replace('-', '_');
  }

  private static String name(String name) {
    return '"' + plain(name) + '"';
  }
}
