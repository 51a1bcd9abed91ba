/** From an editor’s file to rows: reading, checking and loading {@code db/dataset}. */
@NullMarked
package org.khorgos.curation;

import org.jspecify.annotations.NullMarked;
