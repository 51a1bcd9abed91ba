/** The endpoints that every dataset has: list, record, aggregate, files, autocomplete. */
@NullMarked
package org.khorgos.api.rest;

import org.jspecify.annotations.NullMarked;
