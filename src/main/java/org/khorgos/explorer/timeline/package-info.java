/**
 * What happened when: marks by year that can be brushed, and what happened in the years brushed.
 */
@NullMarked
package org.khorgos.explorer.timeline;

import org.jspecify.annotations.NullMarked;
