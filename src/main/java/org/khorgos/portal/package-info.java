/**
 * The front door: what catalogues and language models are shown of the whole, all of it written
 * from the columns of the datasets. Knows no dataset.
 */
@NullMarked
package org.khorgos.portal;

import org.jspecify.annotations.NullMarked;
