package org.khorgos.record.trade;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.rest.Answered;
import org.khorgos.api.rest.Answerer;
import org.khorgos.api.rest.Results;
import org.khorgos.api.rest.Table;
import org.khorgos.api.rest.TableAnswers;
import org.khorgos.api.rest.TableEnvelope;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;

/** Answers with series of trade figures. */
@Singleton
class SeriesAnswers implements Answerer {

  private final TradeFigureRepository figures;
  private final SeriesTable table;
  private final Engine engine;
  private final Answers answers;
  private final TableAnswers tables;
  private final Results results;

  SeriesAnswers(
      TradeFigureRepository figures,
      SeriesTable table,
      Engine engine,
      Answers answers,
      TableAnswers tables,
      Results results) {
    this.figures = figures;
    this.table = table;
    this.engine = engine;
    this.answers = answers;
    this.tables = tables;
    this.results = results;
  }

  Uni<Response> answer(Inquiry inquiry) {
    return tables.answer(inquiry, parameters -> read(parameters, inquiry));
  }

  @Override
  public String path() {
    return table.path();
  }

  @Override
  public Answered ask(Inquiry inquiry) {
    return read(inquiry.parameters(), inquiry);
  }

  private Answer read(Map<String, List<String>> parameters, Inquiry inquiry) {
    return new Answer(
        inquiry, QuestionParser.selection(figures, parameters, inquiry.edition().vocabularies()));
  }

  private final class Answer implements Table {

    private final Inquiry inquiry;
    private final Question<TradeFigure> question;

    Answer(Inquiry inquiry, Question<TradeFigure> question) {
      this.inquiry = inquiry;
      this.question = question;
    }

    @Override
    public Url url() {
      return new Url(table.path(), question.parameters());
    }

    @Override
    public List<? extends Column<?>> columns() {
      return table.columns();
    }

    private List<Map<String, Object>> rows() {
      return Series.of(row -> engine.each(question, row));
    }

    @Override
    public Object json() {
      return new TableEnvelope(
          rows(), tables.links(inquiry, url(), url()), answers.meta(inquiry, url()));
    }

    @Override
    public Result whole(Provenance provenance) {
      List<Map<String, Object>> rows = rows();
      return new Result(
          "trade-figures-series",
          "what sources say of one flow in one period",
          "",
          table.columns(),
          row -> rows.forEach(row),
          provenance,
          results.shelf(provenance));
    }
  }
}
