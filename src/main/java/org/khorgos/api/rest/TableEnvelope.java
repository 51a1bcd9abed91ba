package org.khorgos.api.rest;

import java.util.List;
import org.khorgos.query.columns.Row;

/** A whole table as JSON; its schema follows from its {@link DerivedTable} columns. */
public record TableEnvelope(List<Row> data, Envelope.Links links, Envelope.Meta meta) {}
