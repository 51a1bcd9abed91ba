/** Results written as files and text: CSV, xlsx, GeoJSON, feeds, packages. Knows no dataset. */
@NullMarked
package org.khorgos.format;

import org.jspecify.annotations.NullMarked;
