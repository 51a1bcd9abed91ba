package org.khorgos.api.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.query.names.Suggestion;

/** What is probably meant, in its envelope. */
@Schema(name = "SuggestAnswer", description = "What is probably meant, the likeliest first")
record SuggestResponse(
    @Schema(required = true, description = "Each record once; empty when nothing is like it")
        List<Suggestion> data,
    @Schema(required = true) Envelope.Links links,
    @Schema(required = true) Envelope.Meta meta) {}
