package org.khorgos.api.transport;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.query.parse.Parameters;

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
    var read = new Parameters(parameters);
    Stream.of(but).forEach(read::skip);
    read.check(what);
  }
}
