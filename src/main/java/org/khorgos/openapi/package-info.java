/** The published contract: OpenAPI 3.1, written from the columns of every dataset. */
@NullMarked
package org.khorgos.openapi;

import org.jspecify.annotations.NullMarked;
