package org.khorgos.api.rest;

import org.khorgos.api.transport.ApiRequest;

/** An endpoint at one path of the API whose response pages can show. */
public interface Endpoint {

  /** Its path, such as {@code /v1/network}. */
  String path();

  /**
   * Reads a request.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException when anything is wrong with it
   */
  PreparedResponse ask(ApiRequest request);
}
