/** PostgreSQL: the configured server or an embedded one. */
@NullMarked
package org.khorgos.database;

import org.jspecify.annotations.NullMarked;
