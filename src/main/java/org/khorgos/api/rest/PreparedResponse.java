package org.khorgos.api.rest;

import org.khorgos.query.parse.Url;

/** A question that was read, and what answers it in JSON. */
public interface PreparedResponse {

  /** The canonical question, without format and release. */
  Url url();

  /** The answer in JSON, to be read from the release that is asked. */
  Object json();
}
