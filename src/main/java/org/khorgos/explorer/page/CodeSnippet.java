package org.khorgos.explorer.page;

/**
 * A way to get an answer of the API, ready to be pasted.
 *
 * @param name of what it is pasted into, as style sheets and tests know it
 * @param needs what has to be there for it, or where to paste it
 */
public record CodeSnippet(String name, String label, String needs, String text) {}
