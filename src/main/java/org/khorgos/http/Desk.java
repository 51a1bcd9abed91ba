package org.khorgos.http;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.khorgos.query.Queryable;

/** Takes a request to a dataset to whoever answers it. */
@Singleton
public class Desk {

  private final ListAnswers lists;
  private final RecordAnswers records;

  Desk(ListAnswers lists, RecordAnswers records) {
    this.lists = lists;
    this.records = records;
  }

  Uni<Response> list(Queryable<?> dataset, UriInfo uri, HttpHeaders headers) {
    return lists.answer(dataset, uri.getQueryParameters(), headers);
  }

  Uni<Response> record(Queryable<?> dataset, String id, UriInfo uri, HttpHeaders headers) {
    return records.answer(dataset, id, uri.getQueryParameters(), headers);
  }
}
