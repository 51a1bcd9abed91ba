package org.khorgos.explorer.table;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.page.Calls;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Templates;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;

/** Pages with the table of a list. */
@Singleton
public class TablePages {

  private final Engine engine;
  private final Answers answers;
  private final Shells shells;
  private final Templates templates;
  private final TableViews views;
  private final Messages messages;

  TablePages(
      Engine engine,
      Answers answers,
      Shells shells,
      Templates templates,
      TableViews views,
      Messages messages) {
    this.engine = engine;
    this.answers = answers;
    this.shells = shells;
    this.templates = templates;
    this.views = views;
    this.messages = messages;
  }

  public <E> Uni<Response> answer(Queryable<E> dataset, Inquiry inquiry) {
    Question<E> question = parse(dataset, inquiry.parameters(), inquiry);
    var state = new State(dataset.name(), question.parameters(), new Links(inquiry.edition()));
    return answers.page(
        inquiry, state.url(), templates.look(), () -> html(question, state, inquiry));
  }

  private <E> String html(Question<E> asked, State state, Inquiry inquiry) {
    Queryable<E> dataset = asked.dataset();
    Question<E> shown = parse(dataset, completed(dataset, inquiry.parameters()), inquiry);
    Page page = engine.page(shown.showing(Spread.beside(shown)));
    TableView view =
        views.view(shown, state, page, page.total() == 0 ? drops(asked, state) : List.of());
    var data = new Url(dataset.path(), asked.parameters());
    return templates.html(
        "table",
        shells.around(
            messages.label(dataset.name()), inquiry.edition(), state.url(), data, Calls.csv(data)),
        view);
  }

  /** What the page shows where the question leaves it open. */
  private static Map<String, List<String>> completed(
      Queryable<?> dataset, Map<String, List<String>> asked) {
    var completed = new LinkedHashMap<>(asked);
    var fields = new LinkedHashSet<>(Spread.columns(dataset.columns()));
    completed.putIfAbsent("fields", List.of(String.join(",", fields)));
    List<String> facets = Spread.facets(dataset.columns());
    if (!facets.isEmpty()) {
      completed.putIfAbsent("facets", List.of(String.join(",", facets)));
    }
    return completed;
  }

  private <E> List<TableView.Drop> drops(Question<E> asked, State state) {
    Queryable<E> dataset = asked.dataset();
    var chips = new Chips(dataset.columns(), state, messages);
    return chips.filtering().stream()
        .map(
            parameter -> {
              State without = state.without(parameter).without("sort");
              Question<E> question =
                  QuestionParser.parse(
                      dataset, lists(without.parameters()), true, asked.vocabularies());
              return new TableView.Drop(
                  chips.label(parameter),
                  chips.said(parameter, state.parameters().getOrDefault(parameter, "")),
                  engine.count(question),
                  without.href());
            })
        .toList();
  }

  private static Map<String, List<String>> lists(Map<String, String> parameters) {
    var lists = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  private static <E> Question<E> parse(
      Queryable<E> dataset, Map<String, List<String>> parameters, Inquiry inquiry) {
    return QuestionParser.parse(dataset, parameters, true, inquiry.edition().vocabularies());
  }
}
