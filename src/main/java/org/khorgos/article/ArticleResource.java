package org.khorgos.article;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code articles} over HTTP. */
@Path("/v1/articles")
public class ArticleResource extends DatasetResource {

  ArticleResource(ArticleRepository repository, Desk desk) {
    super(repository, desk);
  }
}
