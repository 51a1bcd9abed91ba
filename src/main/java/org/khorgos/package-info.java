/**
 * Khorgos: an open database of China's security, energy and trade relations with Central Asia.
 *
 * <p>Nine rooms on four floors; a room knows only rooms on the floors below. {@code explorer} has
 * the web pages, {@code record} the datasets, one package each. Below them, {@code api} speaks
 * HTTP, and {@code curation} reads, checks and loads the dataset files. Below these, {@code format}
 * writes results as files, {@code release} keeps every release, {@code evidence} has citations,
 * certainty and partial dates. On the ground, {@code query} turns parameters into rows, by a
 * registry of columns from which filters, formats and the contract follow, and {@code database}
 * finds the PostgreSQL. No room but {@code record} knows a dataset. See docs/architecture.md.
 */
@NullMarked
package org.khorgos;

import org.jspecify.annotations.NullMarked;
