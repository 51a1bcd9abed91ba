/**
 * Releases: which there are, what each brought, and how an old one is asked. Knows no dataset, only
 * what can be asked of every one.
 */
@NullMarked
package org.khorgos.release;

import org.jspecify.annotations.NullMarked;
