/**
 * The page of a record: fields with the places in sources that tell them, other values, relations,
 * past.
 */
@NullMarked
package org.khorgos.explorer.record;

import org.jspecify.annotations.NullMarked;
