/**
 * Khorgos: the cited, queryable record of China's security, energy and trade ties with Central
 * Asia.
 *
 * <p>{@code article}, {@code actor}, {@code exercise}, {@code agreement} and {@code trade} are the
 * datasets: each an entity, its public columns, its repository with the reader of its file, its
 * resource. {@code evidence} is what all records owe their reader. {@code dataset} reads, checks
 * and loads the files. {@code query} parses and answers questions, {@code suggest} guesses what a
 * few letters mean, {@code format} writes answers down, {@code http} speaks the protocol, {@code
 * openapi} publishes the contract, {@code portal} is the front door; none of these knows a dataset.
 * {@code database} finds the PostgreSQL.
 */
@NullMarked
package org.khorgos;

import org.jspecify.annotations.NullMarked;
