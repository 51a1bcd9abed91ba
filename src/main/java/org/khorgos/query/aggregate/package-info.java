/** Groups of records: the query for them, and how they are counted, summed, filled and pivoted. */
@NullMarked
package org.khorgos.query.aggregate;

import org.jspecify.annotations.NullMarked;
