package org.khorgos.api.rest;

import java.util.List;
import org.khorgos.format.Format;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;

/** A response in the form of a table that is no list of records. */
public interface TableResponse extends PreparedResponse {

  /** The columns, by which a format decides whether it fits. */
  List<? extends Column<?>> columns();

  /** The whole table for any other {@link Format}, to be read likewise. */
  Result whole(Provenance provenance);
}
