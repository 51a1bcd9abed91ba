/**
 * Charts, each drawn in the browser from one answer of the API, which is shown beside it. They are
 * the one part of the explorer that knows datasets by name: what is worth drawing does not follow
 * from columns.
 */
@NullMarked
package org.khorgos.explorer.chart;

import org.jspecify.annotations.NullMarked;
