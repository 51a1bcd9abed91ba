package org.khorgos.api.rest;

import java.util.List;
import org.khorgos.format.Format;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;

/** An answer in the form of a table that is no list of records. */
public interface TableResponse extends PreparedResponse {

  /** Columns by which a format can tell whether it can show the table. */
  List<? extends Column<?>> columns();

  /** The whole table for any other {@link Format}, to be read likewise. */
  Result whole(Provenance provenance);
}
