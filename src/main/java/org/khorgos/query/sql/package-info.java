/** Statements, their values and results, and the release that they see. */
@NullMarked
package org.khorgos.query.sql;

import org.jspecify.annotations.NullMarked;
