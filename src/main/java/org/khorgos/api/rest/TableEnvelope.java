package org.khorgos.api.rest;

import java.util.List;
import java.util.Map;

/** A whole table as JSON; its schema follows from its {@link DerivedTable} columns. */
public record TableEnvelope(
    List<Map<String, Object>> data, Envelope.Links links, Envelope.Meta meta) {}
