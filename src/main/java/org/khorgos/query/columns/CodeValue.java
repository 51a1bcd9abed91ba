package org.khorgos.query.columns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A value of a closed code list: an enum whose constants have a public code and a meaning. */
public interface CodeValue {
  /** The constant's Java name. */
  String name();

  /** What the code stands for, in one sentence. */
  String meaning();

  /** The public code: the constant's name in lower-case kebab-case. */
  @JsonValue
  default String code() {
    return codeOf(name());
  }

  /** The code as words of a sentence. */
  default String words() {
    return code().replace('-', ' ');
  }

  static String codeOf(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
