package org.khorgos.explorer.chart;

import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.query.parse.Url;

/**
 * A request for the page of a chart.
 *
 * @param url of the page, without the release
 * @param prepared the response of the API that it is drawn from
 */
record ChartRequest(Chart chart, Url url, PreparedResponse prepared, ApiRequest request) {}
