/** Several tables in one file: a data package as zip, a database as SQLite. */
@NullMarked
package org.khorgos.format.bundle;

import org.jspecify.annotations.NullMarked;
