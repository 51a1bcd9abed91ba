package org.khorgos.api.problem;

import java.util.List;
import java.util.Map;

/** Renders a problem as a page. */
public interface ProblemPageRenderer {

  /**
   * The page as HTML.
   *
   * @param parameters the parameters as they were sent
   */
  String html(Problem problem, Map<String, List<String>> parameters);
}
