package org.khorgos.curation.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.Source;
import org.khorgos.evidence.SourcePart;

/**
 * A place in a source: {@code mcdermott-caci-2007#5}, {@code people-sco-drills#excerpt}, {@code
 * country-codes#table: KAZ}.
 */
public record SourceForm(RecordIndex records) implements Form<SourceReference> {

  public static final String KEY = "sources";

  private static final String PATTERN = "([^#]*)#(\\d{1,4}|[a-z]+)(?::\\s*(.+))?";
  private static final Pattern PLACE = Pattern.compile(PATTERN);

  /** The places below the key of this name. */
  public static List<SourceReference> read(
      YamlMapping keys, boolean required, RecordIndex records) {
    var form = new SourceForm(records);
    return keys.items(KEY, required).stream().flatMap(item -> form.read(item).stream()).toList();
  }

  @Override
  public Optional<SourceReference> read(YamlValue value) {
    return value.text().flatMap(text -> read(text, value));
  }

  private Optional<SourceReference> read(String text, YamlValue value) {
    Matcher place = PLACE.matcher(text);
    if (!place.matches()) {
      return value.wrong(
          "must name a source and a place in it, such as mcdermott-caci-2007#5,"
              + " people-sco-drills#excerpt or \"country-codes#table: KAZ\", not “"
              + text
              + "”");
    }
    String article = place.group(1);
    String where = place.group(2);
    String entry = place.group(3);
    Optional<Source> source = new ReferenceForm<>(Source.class, records).find(article, value);
    if (Character.isDigit(where.charAt(0))) {
      int paragraph = Integer.parseInt(where);
      if (paragraph == 0) {
        return value.wrong("counts paragraphs from 1");
      }
      return entry == null
          ? source.map(
              known -> new SourceReference(value, known, article, paragraph, SourcePart.BODY, null))
          : value.wrong("names a row, which only #table has");
    }
    return part(where, entry, value)
        .flatMap(
            part ->
                source.map(known -> new SourceReference(value, known, article, null, part, entry)));
  }

  private static Optional<SourcePart> part(String code, String entry, YamlValue value) {
    List<SourcePart> parts =
        Arrays.stream(SourcePart.values()).filter(part -> part != SourcePart.BODY).toList();
    Optional<SourcePart> found =
        parts.stream().filter(part -> part.code().equals(code)).findFirst();
    if (found.isEmpty()) {
      return value.wrong(
          "names a part that no source has: "
              + NameForm.unknown(code, parts.stream().map(SourcePart::code).toList()));
    }
    if (entry != null && found.get() != SourcePart.TABLE) {
      return value.wrong("names a row, which only #table has");
    }
    return found;
  }

  @Override
  public String sharedAs() {
    return "source";
  }

  @Override
  public Map<String, Object> schema() {
    return placeSchema();
  }

  /** The JSON Schema of a place in a source. */
  public static Map<String, Object> placeSchema() {
    return JsonObject.ordered("type", "string", "pattern", "^" + PATTERN + "$");
  }
}
