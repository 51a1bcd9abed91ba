/** Loads the dataset files into the database, in one transaction. */
@NullMarked
package org.khorgos.curation.load;

import org.jspecify.annotations.NullMarked;
