package org.khorgos.api.transport;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.format.Format;
import org.khorgos.query.columns.Column;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.ParameterError;

/** Which format a request asks for. */
@Singleton
public class Negotiation {

  private static final int NOT_FOUND = 404;
  private static final int NOT_ACCEPTABLE = 406;

  private final List<Format> formats;

  Negotiation(@All List<Format> formats) {
    // In one order, so that what accepts several gets the same every time.
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
  }

  /** The media type that a suffix of the path stands for. */
  public String mediaType(String suffix) {
    if (suffix.equals("json")) {
      return MediaType.APPLICATION_JSON;
    }
    return formats.stream()
        .filter(known -> known.suffix().equals(suffix))
        .findFirst()
        .map(Format::mediaType)
        .orElseThrow(() -> unknown(suffix));
  }

  private ProblemException unknown(String suffix) {
    List<String> suffixes =
        Stream.concat(Stream.of("json"), formats.stream().map(Format::suffix)).sorted().toList();
    return new ProblemException(
        NOT_FOUND,
        "There is no format ." + suffix + ".",
        List.of(
            new ParameterError(
                "format", suffix, "is not known", suffixes, Vocabulary.near(suffix, suffixes))));
  }

  /** Refuses a format that cannot show these columns. */
  public void check(Format format, List<? extends Column<?>> columns) {
    if (!format.fits(columns)) {
      List<String> fitting =
          Stream.concat(
                  Stream.of("json"),
                  formats.stream().filter(known -> known.fits(columns)).map(Format::suffix))
              .sorted()
              .toList();
      throw new ProblemException(
          NOT_FOUND,
          "The format ." + format.suffix() + " cannot show this. " + format.description(),
          List.of(
              new ParameterError(
                  "format", format.suffix(), "does not fit what was asked", fitting, List.of())));
    }
  }

  /** The format accepted most; empty for JSON, which comes in pages, or when one cannot tell. */
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
          formats.stream()
              .filter(known -> accepted.isCompatible(MediaType.valueOf(known.mediaType())))
              .findFirst();
      if (format.isPresent()) {
        return format;
      }
    }
    throw new ProblemException(
        NOT_ACCEPTABLE,
        "None of the formats you accept is at hand: application/json, "
            + String.join(", ", formats.stream().map(Format::mediaType).toList())
            + " are.",
        List.of());
  }
}
