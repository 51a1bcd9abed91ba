/**
 * Type-ahead over the names and aliases of all datasets: what somebody is likely to mean by a few
 * letters, slips included. Knows no dataset.
 */
@NullMarked
package org.khorgos.suggest;

import org.jspecify.annotations.NullMarked;
