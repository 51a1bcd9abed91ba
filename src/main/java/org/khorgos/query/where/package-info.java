/** Which records a query selects, and the values by which they are found and counted, in SQL. */
@NullMarked
package org.khorgos.query.where;

import org.jspecify.annotations.NullMarked;
