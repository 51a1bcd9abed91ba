package org.khorgos.api.rest;

import org.khorgos.api.transport.Inquiry;

/** Answers the questions to one path of the API, for whoever shows what it answers. */
public interface Answerer {

  /** Where it answers, such as {@code /v1/network}. */
  String path();

  /**
   * Reads a question.
   *
   * @throws org.khorgos.query.parse.BadQuestionException when anything is wrong with it
   */
  Answered ask(Inquiry inquiry);
}
