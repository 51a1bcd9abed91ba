/** The published contract: OpenAPI 3.1, completed from the columns of every dataset. */
@NullMarked
package org.khorgos.api.contract;

import org.jspecify.annotations.NullMarked;
