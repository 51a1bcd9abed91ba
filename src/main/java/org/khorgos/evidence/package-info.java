/**
 * What every record owes its reader: citations, how sure one can be, partial dates, quantities with
 * their qualifier, and what else is said where sources disagree.
 */
@NullMarked
package org.khorgos.evidence;

import org.jspecify.annotations.NullMarked;
