/** The page of a record: fields with their citations, other values, relations, changes. */
@NullMarked
package org.khorgos.explorer.record;

import org.jspecify.annotations.NullMarked;
