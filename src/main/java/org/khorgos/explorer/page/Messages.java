package org.khorgos.explorer.page;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.khorgos.query.columns.Type;

/** The texts of the pages, all from one bundle, so that they can be translated. */
@Singleton
public class Messages {

  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final Pattern CODED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private final ResourceBundle bundle = ResourceBundle.getBundle("messages.explorer", LANGUAGE);

  public Locale language() {
    return LANGUAGE;
  }

  /**
   * A sentence or label.
   *
   * @throws java.util.MissingResourceException when the bundle has none of this name
   */
  public String say(String key, Object... parts) {
    return new MessageFormat(bundle.getString(key), LANGUAGE).format(parts);
  }

  /** A sentence or label that not every translation or dataset has. */
  public Optional<String> find(String key, Object... parts) {
    return bundle.containsKey(key) ? Optional.of(say(key, parts)) : Optional.empty();
  }

  /** All texts whose keys have a prefix, by the rest of the key, for a script to fill in. */
  public Map<String, String> under(String prefix) {
    var found = new TreeMap<String, String>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), bundle.getString(key));
      }
    }
    return found;
  }

  /** A name of the API, such as {@code start_date} or {@code trade-figures}, as a label. */
  public String label(String name) {
    String key = "label_" + name;
    return bundle.containsKey(key) ? bundle.getString(key) : sentence(words(name));
  }

  /** Labels as one phrase, such as “Exercises, agreements and events”. */
  public String list(List<String> names) {
    List<String> labels = names.stream().map(name -> label(name).toLowerCase(LANGUAGE)).toList();
    int last = labels.size() - 1;
    return sentence(
        last < 1
            ? String.join("", labels)
            : say("list", String.join(", ", labels.subList(0, last)), labels.get(last)));
  }

  /** A code as words. */
  public String code(String code) {
    String key = "code_" + code;
    return bundle.containsKey(key) ? bundle.getString(key) : words(code);
  }

  /** A term of the data, such as the name of a series; one that is written as a code, as words. */
  public String term(String term) {
    return CODED.matcher(term).matches() ? words(term) : term;
  }

  /** A value of a filter as words. */
  public String worded(Type type, String label) {
    return switch (type.kind()) {
      case CODE -> code(label);
      case TERM -> term(label);
      case TEXT, ANY, EDTF, FLAG, REFERENCE, DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE, WORDS ->
          label;
    };
  }

  /** A range as the API takes it, such as {@code 2018..2019}; or any other value, as it is. */
  public String range(String value) {
    return value
        .replaceFirst("^\\.\\.(.+)", say("range_to", "$1"))
        .replaceFirst("^(.+)\\.\\.$", say("range_from", "$1"))
        .replaceFirst("^(.+)\\.\\.(.+)$", "$1–$2");
  }

  private static String words(String name) {
    return name.replaceAll("[_-]", " ");
  }

  private static String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(LANGUAGE) + text.substring(1);
  }

  /** Lets templates say {@code {msg:key}} and {@code {msg:key(part)}}. */
  public NamespaceResolver inTemplates() {
    return NamespaceResolver.builder("msg").resolveAsync(this::evaluate).build();
  }

  private CompletionStage<Object> evaluate(EvalContext context) {
    EvaluatedParams parts = EvaluatedParams.evaluate(context);
    return parts.stage.thenApply(
        evaluated ->
            say(
                context.getName(),
                IntStream.range(0, context.getParams().size())
                    .mapToObj(part -> result(parts, part))
                    .toArray()));
  }

  private static Object result(EvaluatedParams parts, int part) {
    try {
      return parts.getResult(part);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
