package org.khorgos.api.rest;

import org.khorgos.query.parse.Url;

/** A request that was parsed, and its response in JSON. */
public interface PreparedResponse {

  /** The canonical address, without format and release. */
  Url url();

  /** The body, to be read while the release of the request is visible. */
  Object json();
}
