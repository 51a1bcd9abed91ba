package org.khorgos.explorer.chart;

import org.khorgos.http.Answered;
import org.khorgos.http.Inquiry;
import org.khorgos.http.Url;

/**
 * A chart of one answer.
 *
 * @param url of the page, without the release
 * @param asked what it is drawn from
 */
record Drawn(Chart chart, Url url, Answered asked, Inquiry inquiry) {}
