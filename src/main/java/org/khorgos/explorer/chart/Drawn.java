package org.khorgos.explorer.chart;

import org.khorgos.api.rest.Answered;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.query.parse.Url;

/**
 * A chart of one answer.
 *
 * @param url of the page, without the release
 * @param asked what it is drawn from
 */
record Drawn(Chart chart, Url url, Answered asked, Inquiry inquiry) {}
