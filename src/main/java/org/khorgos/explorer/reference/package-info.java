/**
 * The API as a manual: how to ask, every call with a form that tries it, every schema, and every
 * column of every list. All of it is read from the contract and from the columns.
 */
@NullMarked
package org.khorgos.explorer.reference;

import org.jspecify.annotations.NullMarked;
