/** The HTTP API. It turns requests into queries and results into responses. Knows no dataset. */
@NullMarked
package org.khorgos.api;

import org.jspecify.annotations.NullMarked;
