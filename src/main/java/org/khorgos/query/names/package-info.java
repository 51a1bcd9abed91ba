/**
 * Look-up of names and ids: which values a filter knows, what a typo probably means, autocomplete.
 */
@NullMarked
package org.khorgos.query.names;

import org.jspecify.annotations.NullMarked;
