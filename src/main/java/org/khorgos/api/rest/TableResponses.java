package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.FormatOptions;
import org.khorgos.api.transport.Negotiation;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.format.Format;
import org.khorgos.query.parse.Url;

/** Responds with a table: as JSON in an envelope, or as a file. */
@Singleton
public class TableResponses {

  private final Negotiation negotiation;
  private final ResponseCache responses;
  private final FileResponses whole;

  TableResponses(Negotiation negotiation, ResponseCache responses, FileResponses whole) {
    this.negotiation = negotiation;
    this.responses = responses;
    this.whole = whole;
  }

  /**
   * Responds with the table that a request selects.
   *
   * @param parser reads those parameters that do not belong to the format
   */
  public Uni<Response> respond(
      ApiRequest request, Function<Map<String, List<String>>, ? extends TableResponse> parser) {
    Optional<Format> format = negotiation.format(request.headers());
    if (format.isEmpty()) {
      TableResponse table = parser.apply(request.parameters());
      return responses.json(request, table.url(), table::json);
    }
    var given = new LinkedHashMap<>(request.parameters());
    Set<String> switches = FormatOptions.take(format.get(), given);
    TableResponse table = parser.apply(given);
    negotiation.check(format.get(), table.columns());
    return whole.write(request, table.url(), format.get(), switches, table::whole);
  }

  /** Links to the response itself and to its CSV. */
  public Envelope.Links links(ApiRequest request, Url url, Url csv) {
    return new Envelope.Links(
        request.release().pin(url).toString(),
        null,
        request.release().pin(csv.suffixed(".csv")).toString());
  }
}
