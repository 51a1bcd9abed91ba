package org.khorgos.api.transport;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.query.parse.Parameters;

/**
 * A request after the parameters that all requests have in common were read.
 *
 * @param release the release that serves it
 * @param cite the citation style, if a citation is requested instead of the data
 * @param parameters all other parameters
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
