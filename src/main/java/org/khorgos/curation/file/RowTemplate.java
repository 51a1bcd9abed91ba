package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with the names of columns in braces, such as {@code {share} of {country}}. */
final class RowTemplate {

  private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

  /** Either a text or the name of a column. */
  private record Part(String text, boolean isColumn) {}

  private final List<Part> parts = new ArrayList<>();

  RowTemplate(String text) {
    Matcher column = COLUMN.matcher(text);
    int from = 0;
    while (column.find()) {
      parts.add(new Part(text.substring(from, column.start()), false));
      parts.add(new Part(column.group(1), true));
      from = column.end();
    }
    parts.add(new Part(text.substring(from), false));
  }

  /** The columns that it names. */
  Set<String> columns() {
    var columns = new HashSet<String>();
    parts.stream().filter(Part::isColumn).forEach(part -> columns.add(part.text()));
    return columns;
  }

  /** The text for a row; empty when one of its columns has no value there. */
  Optional<String> fill(Map<String, @Nullable String> row) {
    var text = new StringBuilder();
    for (Part part : parts) {
      String value = part.isColumn() ? row.get(part.text()) : part.text();
      if (value == null) {
        return Optional.empty();
      }
      text.append(value);
    }
    return Optional.of(text.toString());
  }
}
