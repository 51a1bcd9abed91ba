package org.khorgos.api.rest;

import org.khorgos.query.columns.Row;
import java.util.List;

/** A whole table as JSON; its schema follows from its {@link DerivedTable} columns. */
public record TableEnvelope(
    List<Row> data, Envelope.Links links, Envelope.Meta meta) {}
