package org.khorgos.explorer.page;

import java.util.List;

/**
 * The frame of every page.
 *
 * @param title of the page; empty on the start page
 * @param search words of the search, to be shown in its field
 * @param release that is shown
 * @param pinned whether the request named the release
 * @param newest link to the same page in the newest release
 */
record PageFrame(
    String title,
    String search,
    String release,
    boolean pinned,
    String newest,
    Navigation navigation,
    Data data) {

  /**
   * Links to all pages.
   *
   * @param lists lists that span datasets
   * @param reference the documentation of the API
   */
  record Navigation(
      String home, List<Link> datasets, Link charts, List<Link> lists, String reference) {}

  /**
   * Where the data of the page comes from.
   *
   * @param href its URL in the API; empty for a page without data
   * @param calls code that requests it; empty where the page itself has it
   * @param citation suggested citation
   * @param attributions wordings that the licences of sources require
   */
  record Data(String href, List<CodeSnippet> calls, String citation, List<String> attributions) {}

  /** The same frame with code that requests the data. */
  PageFrame with(List<CodeSnippet> calls) {
    return new PageFrame(
        title,
        search,
        release,
        pinned,
        newest,
        navigation,
        new Data(data.href(), calls, data.citation(), data.attributions()));
  }
}
