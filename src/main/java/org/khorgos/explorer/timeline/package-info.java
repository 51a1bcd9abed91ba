/** The timeline of the start page: a drawing of records by year, and those of selected years. */
@NullMarked
package org.khorgos.explorer.timeline;

import org.jspecify.annotations.NullMarked;
