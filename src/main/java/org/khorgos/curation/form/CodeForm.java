package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.StatedValue;
import org.khorgos.query.columns.CodeValue;

/** A value of a code list. */
public record CodeForm<C extends Enum<C> & CodeValue>(Class<C> list) implements Form<C> {

  @Override
  public Optional<C> read(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<C> code = codes().filter(known -> known.code().equals(text.get())).findFirst();
    List<String> allowed = codes().map(CodeValue::code).toList();
    return code.isPresent()
        ? code
        : value.wrong(
            "is not a code that can stand here: " + NameForm.unknown(text.get(), allowed));
  }

  @Override
  public StatedValue stated(C code) {
    return StatedValue.of(code.code());
  }

  @Override
  public Map<String, Object> schema() {
    return JsonObject.ordered("oneOf", codes().map(CodeForm::constant).toList());
  }

  private static Map<String, Object> constant(CodeValue code) {
    return JsonObject.ordered("const", code.code(), "description", code.meaning());
  }

  private Stream<C> codes() {
    return Stream.of(list.getEnumConstants());
  }
}
