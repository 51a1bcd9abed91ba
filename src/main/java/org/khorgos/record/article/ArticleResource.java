package org.khorgos.record.article;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code articles} over HTTP. */
@Path("/v1/articles")
public class ArticleResource extends DatasetResource {

  ArticleResource(ArticleRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
