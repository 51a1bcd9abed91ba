/**
 * Releases: which there are, what each changed, and how an old one is read. Knows no dataset, only
 * what all lists have in common.
 */
@NullMarked
package org.khorgos.release;

import org.jspecify.annotations.NullMarked;
