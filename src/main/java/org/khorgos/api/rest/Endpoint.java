package org.khorgos.api.rest;

import org.khorgos.api.transport.ApiRequest;

/** Answers the questions to one path of the API, for whoever shows what it answers. */
public interface Endpoint {

  /** Where it answers, such as {@code /v1/network}. */
  String path();

  /**
   * Reads a question.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException when anything is wrong with it
   */
  PreparedResponse ask(ApiRequest request);
}
