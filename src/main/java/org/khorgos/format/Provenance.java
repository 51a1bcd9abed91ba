package org.khorgos.format;

import java.time.Instant;

/**
 * Where an answer is from, and how to cite it.
 *
 * @param title what was asked, in short
 * @param release version of the release that answered
 * @param permalink absolute URL that gives the same answer for ever
 * @param citation a reference for people, ready to be copied
 * @param licence SPDX id of the licence of the record
 */
public record Provenance(
    String title,
    String release,
    Instant releasedAt,
    String permalink,
    String citation,
    String licence) {}
