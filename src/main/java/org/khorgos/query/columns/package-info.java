/**
 * The registry: each dataset declares its public columns and filters once, and everything else
 * follows from them.
 */
@NullMarked
package org.khorgos.query.columns;

import org.jspecify.annotations.NullMarked;
