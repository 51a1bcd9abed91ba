package org.khorgos.explorer.chart;

import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.query.parse.Url;

/**
 * A chart of one answer.
 *
 * @param url of the page, without the release
 * @param asked what it is drawn from
 */
record ChartRequest(Chart chart, Url url, PreparedResponse asked, ApiRequest request) {}
