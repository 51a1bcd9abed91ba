/**
 * Maps of records: where it was, and which states had a part in it. Drawn on the server as SVG from
 * borders that {@code tools/borders} reduced; what has coordinates or a part follows from the
 * columns.
 */
@NullMarked
package org.khorgos.explorer.map;

import org.jspecify.annotations.NullMarked;
