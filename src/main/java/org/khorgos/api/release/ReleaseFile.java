package org.khorgos.api.release;

/**
 * A whole release as one file.
 *
 * @param name under which it is downloaded
 * @param sha256 of its bytes, in hex
 * @param length in bytes
 */
record ReleaseFile(String name, String mediaType, String sha256, long length) {}
