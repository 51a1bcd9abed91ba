/** The tables to which Hibernate maps entities, and how they are joined. */
@NullMarked
package org.khorgos.query.tables;

import org.jspecify.annotations.NullMarked;
