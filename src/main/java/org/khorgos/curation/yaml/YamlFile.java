package org.khorgos.curation.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** A dataset file in YAML: a list of entries, or a single one. */
public final class YamlFile {

  /**
   * Maximum length of a file: a hundred times that of the largest today. SnakeYAML's default is
   * 3,145,728, which some 6,000 trade figures would exceed.
   */
  static final int MAX_CODE_POINTS = 32 * 1024 * 1024;

  /** What decoding puts in place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final String path;
  private final String text;
  private final List<String> lines;
  private final Consumer<FileError> errors;

  /**
   * Takes the text of a file.
   *
   * @param path as it is shown to people
   * @param errors takes everything that is wrong with the file
   */
  public YamlFile(String path, String text, Consumer<FileError> errors) {
    this.path = path;
    this.text = text;
    this.lines = text.lines().toList();
    this.errors = errors;
  }

  /**
   * The entries; absent if the file cannot be read as a list, which is reported.
   *
   * @param keys the keys that an entry may have
   * @param mayBeEmpty whether a file without any entry is valid
   */
  public Optional<List<YamlMapping>> entries(AllowedKeys keys, boolean mayBeEmpty) {
    return read(
        root -> {
          if (root instanceof SequenceNode list) {
            return Optional.of(
                list.getValue().stream().map(entry -> new YamlMapping(this, keys, entry)).toList());
          }
          return root == null && mayBeEmpty
              ? Optional.of(List.of())
              : unreadable(
                  root == null ? 1 : line(root),
                  "must be a list of entries: each begins with “- id:”");
        });
  }

  /**
   * The only entry of a file that is no list; absent if the file cannot be read, which is reported.
   *
   * @param keys the keys that it may have
   */
  public Optional<YamlMapping> entry(AllowedKeys keys) {
    return read(
        root ->
            root == null
                ? unreadable(1, "must be keys with values, such as " + keys.example())
                : Optional.of(new YamlMapping(this, keys, root)));
  }

  private <T> Optional<T> read(Function<@Nullable Node, Optional<T>> reader) {
    int invalid = text.indexOf(REPLACEMENT);
    if (invalid >= 0) {
      return unreadable(
          lineAt(invalid),
          "here is a character that is not in UTF-8: save the file in that encoding");
    }
    try {
      return reader.apply(parse());
    } catch (MarkedYAMLException e) {
      YamlErrorText error = YamlErrorText.of(e);
      return unreadable(error.line(), error.reason());
    } catch (ReaderException e) {
      return unreadable(
          lineAt(text.offsetByCodePoints(0, e.getPosition())),
          "here is a character that no text can have: remove it");
    } catch (YAMLException e) {
      return unreadable(1, "cannot be read: " + e.getMessage());
    }
  }

  private @Nullable Node parse() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_CODE_POINTS);
    return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
  }

  private <T> Optional<T> unreadable(int line, String reason) {
    error(line, "-", "-", reason);
    return Optional.empty();
  }

  private int lineAt(int position) {
    return (int) text.substring(0, position).lines().count();
  }

  public String path() {
    return path;
  }

  /** Line of a node, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Whether a comment follows something that is not in quotes. */
  boolean isCommented(Node node) {
    if (!(node instanceof ScalarNode scalar) || !scalar.isPlain()) {
      return false;
    }
    Mark end = scalar.getEndMark();
    String line = end.getLine() < lines.size() ? lines.get(end.getLine()) : "";
    int length = line.codePointCount(0, line.length());
    int from = line.offsetByCodePoints(0, Math.min(end.getColumn(), length));
    return line.substring(from).matches(":?\\s+#.*");
  }

  void error(int line, String record, String field, String reason) {
    errors.accept(new FileError(path, line, record, field, reason));
  }
}
