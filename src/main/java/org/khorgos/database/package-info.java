/** Which PostgreSQL is used: the configured one, or an embedded one. */
@NullMarked
package org.khorgos.database;

import org.jspecify.annotations.NullMarked;
