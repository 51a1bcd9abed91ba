package org.khorgos.explorer.page;

/**
 * A suggestion where nothing was found: the same query without one of its filters.
 *
 * @param total how many rows there would be
 */
public record FilterRemoval(String label, String value, long total, String href) {}
