/**
 * Khorgos: the cited, queryable record of China's security, energy and trade ties with Central
 * Asia.
 *
 * <p>A package such as {@code actor} or {@code exercise} is a dataset: an entity, its public
 * columns, its repository with the reader of its file, its resource. {@code timeline} and {@code
 * citations} are lists that span them. {@code evidence} is what all records owe their reader,
 * {@code place} where something was. {@code dataset} reads, checks and loads the files, {@code
 * editor} tells editors what is wrong with them; {@code release} keeps what each load held. {@code
 * query} parses and answers questions, {@code suggest} guesses names, {@code format} writes answers
 * down, {@code http} speaks the protocol, {@code openapi} publishes the contract, {@code portal}
 * describes the whole to programs, {@code explorer} shows it to people; none of these knows a
 * dataset. {@code database} finds the PostgreSQL.
 */
@NullMarked
package org.khorgos;

import org.jspecify.annotations.NullMarked;
