/**
 * Charts, each drawn in the browser from one response of the API, which is shown beside it. They
 * are the only part of the explorer that knows datasets by name, because what is worth drawing does
 * not follow from columns (docs/decisions/0017).
 */
@NullMarked
package org.khorgos.explorer.chart;

import org.jspecify.annotations.NullMarked;
