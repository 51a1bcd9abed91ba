/**
 * What all pages have: what is around them, templates, messages, links, and how values are written.
 */
@NullMarked
package org.khorgos.explorer.page;

import org.jspecify.annotations.NullMarked;
