/** Places: the fields and filters that all records with places share. */
@NullMarked
package org.khorgos.record.place;

import org.jspecify.annotations.NullMarked;
