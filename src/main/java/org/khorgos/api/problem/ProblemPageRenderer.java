package org.khorgos.api.problem;

import java.util.List;
import java.util.Map;

/** Shows people why a request was not answered, and what to do about it. */
public interface ProblemPageRenderer {

  /**
   * The page as HTML.
   *
   * @param parameters what was asked, as it was sent
   */
  String html(Problem problem, Map<String, List<String>> parameters);
}
