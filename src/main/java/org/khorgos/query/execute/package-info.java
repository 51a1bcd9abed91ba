/** From a query to SQL, and from its result to rows, facets and counts. */
@NullMarked
package org.khorgos.query.execute;

import org.jspecify.annotations.NullMarked;
