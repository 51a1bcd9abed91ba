/** The datasets, one package each, and the lists that span them. */
@NullMarked
package org.khorgos.record;

import org.jspecify.annotations.NullMarked;
