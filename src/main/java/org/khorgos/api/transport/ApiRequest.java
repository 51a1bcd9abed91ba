package org.khorgos.api.transport;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.release.ServedRelease;

/**
 * A request, as far as all questions are alike.
 *
 * @param release the release that is asked
 * @param cite in which form the answer is to be cited; empty when the answer itself is wanted
 * @param parameters those that are left for the question
 */
public record ApiRequest(
    ServedRelease release,
    Optional<CitationStyle> cite,
    Map<String, List<String>> parameters,
    HttpHeaders headers) {

  /**
   * Refuses parameters that nobody has read.
   *
   * @param what what takes none, or only these
   * @throws InvalidQueryException when there are any
   */
  public void refuse(String what, String... but) {
    List<ParameterError> errors = unread(what, but);
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
  }

  /**
   * What is wrong with parameters that nobody reads.
   *
   * @param what what takes none, or only these
   */
  public List<ParameterError> unread(String what, String... but) {
    List<String> taken = List.of(but);
    List<String> allowed =
        Stream.concat(taken.stream(), QueryParser.OF_EVERY_ANSWER.stream()).sorted().toList();
    return parameters.entrySet().stream()
        .filter(given -> !taken.contains(given.getKey()))
        .map(
            given ->
                new ParameterError(
                    given.getKey(),
                    String.join(",", given.getValue()),
                    "is not a parameter of " + what,
                    allowed,
                    Vocabulary.near(given.getKey(), allowed)))
        .toList();
  }
}
