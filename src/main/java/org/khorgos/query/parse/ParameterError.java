package org.khorgos.query.parse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@Schema(name = "Fault", description = "One thing that is wrong with a question")
public record ParameterError(
    @Schema(
            required = true,
            description = "The parameter, or the part of the path",
            examples = "participant")
        String parameter,
    @Schema(
            required = true,
            nullable = true,
            description = "What was given for it",
            examples = "chyna")
        @Nullable String value,
    @Schema(required = true, description = "What is wrong with it") String detail,
    @Schema(
            required = true,
            description = "What would be right; empty when that is too much to list")
        List<String> allowed,
    @Schema(required = true, description = "What was probably meant, best guess first")
        @JsonProperty("did_you_mean")
        List<String> didYouMean,
    @JsonIgnore @Schema(hidden = true) Kind kind) {

  /** What an error is about. */
  public enum Kind {
    UNKNOWN_PARAMETER,
    INVALID_VALUE
  }

  /** An error in the value of a parameter. */
  public ParameterError(
      String parameter,
      @Nullable String value,
      String detail,
      List<String> allowed,
      List<String> didYouMean) {
    this(parameter, value, detail, allowed, didYouMean, Kind.INVALID_VALUE);
  }

  /** An error without allowed values or a suggestion. */
  public static ParameterError of(String parameter, @Nullable String value, String detail) {
    return new ParameterError(parameter, value, detail, List.of(), List.of());
  }
}
