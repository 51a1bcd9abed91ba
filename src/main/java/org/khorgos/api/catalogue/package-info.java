/**
 * Descriptions of the whole API for programs: the catalogue at {@code /v1}, code lists, DCAT,
 * llms.txt.
 */
@NullMarked
package org.khorgos.api.catalogue;

import org.jspecify.annotations.NullMarked;
