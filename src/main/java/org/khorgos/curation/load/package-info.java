/** Loading: brings the database to the state of the files, in one transaction. */
@NullMarked
package org.khorgos.curation.load;

import org.jspecify.annotations.NullMarked;
