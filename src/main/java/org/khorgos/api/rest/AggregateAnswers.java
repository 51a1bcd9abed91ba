package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.aggregate.Aggregate;
import org.khorgos.query.aggregate.Aggregation;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.parse.Limits;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;

/** Answers with groups of the records of a list. */
@Singleton
class AggregateAnswers {

  private final Engine engine;
  private final Answers answers;
  private final TableAnswers tables;
  private final Results results;

  AggregateAnswers(Engine engine, Answers answers, TableAnswers tables, Results results) {
    this.engine = engine;
    this.answers = answers;
    this.tables = tables;
    this.results = results;
  }

  <E> Uni<Response> answer(Queryable<E> dataset, Inquiry inquiry) {
    return tables.answer(inquiry, parameters -> groups(dataset, parameters, inquiry));
  }

  Answered ask(Queryable<?> dataset, Inquiry inquiry) {
    return groups(dataset, inquiry.parameters(), inquiry);
  }

  private <E> Groups<E> groups(
      Queryable<E> dataset, Map<String, List<String>> parameters, Inquiry inquiry) {
    return new Groups<>(
        inquiry, QuestionParser.aggregation(dataset, parameters, inquiry.edition().vocabularies()));
  }

  private final class Groups<E> implements Table {

    private final Inquiry inquiry;
    private final Aggregation<E> aggregation;

    Groups(Inquiry inquiry, Aggregation<E> aggregation) {
      this.inquiry = inquiry;
      this.aggregation = aggregation;
    }

    @Override
    public Url url() {
      return new Url(aggregation.dataset().path() + "/aggregate", aggregation.parameters());
    }

    @Override
    public List<? extends Column<?>> columns() {
      return aggregation.columns();
    }

    @Override
    public Object json() {
      Aggregate all = engine.aggregate(aggregation);
      return AggregateEnvelope.of(
          all.first(aggregation.limit().orElse(Limits.DEFAULT_GROUPS)),
          tables.links(inquiry, url(), url().without("limit")),
          answers.meta(inquiry, url()));
    }

    /** Never cut unless that is asked for: a format has no room to say so. */
    @Override
    public Result whole(Provenance provenance) {
      Aggregate all = engine.aggregate(aggregation);
      Aggregate shown = aggregation.limit().map(all::first).orElse(all);
      return new Result(
          aggregation.dataset().name() + "-aggregate",
          "a group of records, each of which is " + aggregation.dataset().description(),
          "",
          shown.columns(),
          row -> shown.rows().forEach(row),
          provenance,
          results.shelf(provenance));
    }
  }
}
