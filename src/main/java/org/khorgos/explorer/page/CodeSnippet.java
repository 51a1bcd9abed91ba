package org.khorgos.explorer.page;

/**
 * Code that requests data from the API, ready to be pasted.
 *
 * @param name of the language or program, for style sheets and tests
 * @param needs what it requires, or where to paste it
 */
public record CodeSnippet(String name, String label, String needs, String text) {}
