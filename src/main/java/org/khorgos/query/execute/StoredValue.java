package org.khorgos.query.execute;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;

/** How a value is read from the database, by the Java type of its attribute. */
public enum StoredValue {
  /** Texts and codes. */
  TEXT {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      return result.getString(column);
    }
  },
  /** A number or a text, as JSON. */
  SCALAR {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      String json = result.getString(column);
      try (JsonParser parser = JSON.createParser(json == null ? "null" : json)) {
        parser.nextToken();
        return of(parser);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  DAY {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      LocalDate day = result.getObject(column, LocalDate.class);
      return day == null ? null : day.toString();
    }
  },
  INSTANT {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    }
  },
  FLAG {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      return result.getObject(column, Boolean.class);
    }
  },
  WHOLE {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      int number = result.getInt(column);
      return result.wasNull() ? null : number;
    }

    @Override
    Object number(JsonParser json) throws IOException {
      return json.getIntValue();
    }
  },
  DECIMAL {
    @Override
    @Nullable Object of(ResultSet result, int column) throws SQLException {
      BigDecimal number = result.getBigDecimal(column);
      return number == null ? null : plain(number);
    }
  };

  private static final JsonFactory JSON = new JsonFactory();

  abstract @Nullable Object of(ResultSet result, int column) throws SQLException;

  /** The value that a parser has come to. */
  public @Nullable Object of(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token.isBoolean()) {
      return json.getBooleanValue();
    }
    return token.isNumeric() ? number(json) : json.getText();
  }

  Object number(JsonParser json) throws IOException {
    return plain(json.getDecimalValue());
  }

  static StoredValue in(Column.One<?> column) {
    return column.type().kind() == Type.Kind.ANY ? SCALAR : at(column.path());
  }

  public static StoredValue at(Path path) {
    Class<?> type = path.leafType();
    if (type == LocalDate.class) {
      return DAY;
    }
    if (type == Instant.class) {
      return INSTANT;
    }
    if (type == BigDecimal.class) {
      return DECIMAL;
    }
    if (type == Boolean.class || type == boolean.class) {
      return FLAG;
    }
    return type == Integer.class || type == int.class ? WHOLE : TEXT;
  }

  /** A number without needless zeros, and without an exponent. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
