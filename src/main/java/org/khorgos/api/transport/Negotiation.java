package org.khorgos.api.transport;

import static jakarta.ws.rs.core.Response.Status.NOT_ACCEPTABLE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.format.Format;
import org.khorgos.format.Formats;
import org.khorgos.query.columns.Column;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.ParameterError;

/** Which format a request asks for. */
@Singleton
public class Negotiation {

  private final Formats formats;

  Negotiation(Formats formats) {
    this.formats = formats;
  }

  /** The media type that a suffix of the path stands for. */
  public String mediaType(String suffix) {
    if (suffix.equals("json")) {
      return MediaType.APPLICATION_JSON;
    }
    return formats.find(suffix).map(Format::mediaType).orElseThrow(() -> unknown(suffix));
  }

  private ProblemException unknown(String suffix) {
    List<String> suffixes = suffixes(formats.all());
    return new ProblemException(
        NOT_FOUND,
        "There is no format ." + suffix + ".",
        List.of(
            new ParameterError(
                "format", suffix, "is not known", suffixes, Vocabulary.near(suffix, suffixes))));
  }

  private static List<String> suffixes(List<Format> formats) {
    return Stream.concat(Stream.of("json"), formats.stream().map(Format::suffix)).sorted().toList();
  }

  /** Refuses a format that cannot show these columns. */
  public void check(Format format, List<? extends Column<?>> columns) {
    if (!format.fits(columns)) {
      List<String> fitting = suffixes(formats.fitting(columns));
      throw new ProblemException(
          NOT_FOUND,
          "The format ." + format.suffix() + " cannot show this. " + format.description(),
          List.of(
              new ParameterError(
                  "format", format.suffix(), "does not fit what was asked", fitting, List.of())));
    }
  }

  /** The preferred format; empty for JSON, which comes in pages, or if the header is unreadable. */
  public Optional<Format> format(HttpHeaders headers) {
    try {
      return format(headers.getAcceptableMediaTypes());
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Format> format(List<MediaType> acceptable) {
    for (MediaType accepted : acceptable) {
      if (Double.parseDouble(accepted.getParameters().getOrDefault("q", "1")) == 0) {
        continue;
      }
      if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return Optional.empty();
      }
      Optional<Format> format =
          formats.all().stream()
              .filter(known -> accepted.isCompatible(MediaType.valueOf(known.mediaType())))
              .findFirst();
      if (format.isPresent()) {
        return format;
      }
    }
    throw new ProblemException(
        NOT_ACCEPTABLE,
        "None of the formats you accept is at hand: application/json, "
            + String.join(", ", formats.all().stream().map(Format::mediaType).toList())
            + " are.",
        List.of());
  }
}
