/** Figures for trade, energy and investment between parties. */
@NullMarked
package org.khorgos.record.trade;

import org.jspecify.annotations.NullMarked;
