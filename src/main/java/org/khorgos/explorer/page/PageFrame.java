package org.khorgos.explorer.page;

import java.util.List;

/**
 * What is around every page.
 *
 * @param title of the page; empty for the first
 * @param datasets to choose from
 * @param lists that span datasets
 * @param charts where charts are
 * @param release that is shown
 * @param pinned whether the release was asked for by name
 * @param reference how to ask the API
 * @param newest the same page in the newest release
 * @param data the answer of the API that the page is drawn from; empty where there is none
 * @param calls ways to get that answer from elsewhere; empty where the page itself offers them
 * @param citation how to cite it
 * @param attributions how sources want to be named whose licence asks for it
 * @param query what was looked for
 */
record PageFrame(
    String title,
    List<Link> datasets,
    List<Link> lists,
    Link charts,
    String release,
    boolean pinned,
    String home,
    String reference,
    String newest,
    String data,
    List<CodeSnippet> calls,
    String citation,
    List<String> attributions,
    String query) {

  /** Offers the answer to be taken elsewhere. */
  PageFrame offering(List<CodeSnippet> ways) {
    return new PageFrame(
        title,
        datasets,
        lists,
        charts,
        release,
        pinned,
        home,
        reference,
        newest,
        data,
        ways,
        citation,
        attributions,
        query);
  }
}
