/** The kinds of values that keys can have: how each is read, and its JSON Schema. */
@NullMarked
package org.khorgos.curation.form;

import org.jspecify.annotations.NullMarked;
