package org.khorgos.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.format.Json;
import org.khorgos.query.columns.Queryable;

/**
 * Everything that answers in JSON under one roof: pages show what the API answers, and so they ask
 * as it is asked.
 */
@Singleton
public class Answerers {

  private static final String GROUPS = "/aggregate";

  private final List<Queryable<?>> lists;
  private final List<Answerer> others;
  private final ListAnswers pages;
  private final AggregateAnswers groups;
  private final Json json;

  Answerers(
      @All List<Queryable<?>> lists,
      @All List<Answerer> others,
      ListAnswers pages,
      AggregateAnswers groups,
      Json json) {
    this.lists = lists;
    this.others = others;
    this.pages = pages;
    this.groups = groups;
    this.json = json;
  }

  /**
   * Reads a question to the API.
   *
   * @param path such as {@code /v1/exercises/aggregate}
   * @throws org.khorgos.query.parse.BadQuestionException when anything is wrong with it
   */
  public Answered ask(String path, Inquiry inquiry) {
    for (Answerer answerer : others) {
      if (answerer.path().equals(path)) {
        return answerer.ask(inquiry);
      }
    }
    return path.endsWith(GROUPS)
        ? ask(path.substring(0, path.length() - GROUPS.length()), inquiry, groups::ask)
        : ask(path, inquiry, pages::ask);
  }

  private Answered ask(
      String path, Inquiry inquiry, BiFunction<Queryable<?>, Inquiry, Answered> answerer) {
    return lists.stream()
        .filter(list -> list.path().equals(path))
        .findFirst()
        .map(list -> answerer.apply(list, inquiry))
        .orElseThrow(() -> new IllegalArgumentException("Nothing answers at " + path));
  }

  /** What is answered, as a client of the API reads it. */
  public JsonNode tree(Answered answered) {
    return json.tree(answered.json());
  }
}
