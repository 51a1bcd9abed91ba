package org.khorgos.record.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.rest.Envelope;

/** Actors, and which of them appear in records together. */
@Schema(
    name = "Network",
    description = "Actors and what they share, as nodes and links that d3-force takes as they are")
record Network(
    @Schema(required = true, description = "The actors, most records first") List<Node> nodes,
    @Schema(required = true, description = "Pairs of actors, most shared records first")
        List<Link> links) {

  /** An actor. */
  @Schema(name = "NetworkNode", description = "An actor")
  record Node(
      @Schema(required = true, examples = "china") String id,
      @Schema(required = true, examples = "China") String name,
      @Schema(required = true, description = "What sort of actor it is", examples = "state")
          String kind,
      @Schema(
              required = true,
              nullable = true,
              description = "The state it belongs to; null for a state itself, or when unknown")
          @Nullable String country,
      @Schema(required = true, description = "In how many of the records it is", examples = "12")
          long records) {}

  /** Two actors that appear in the same records. */
  @Schema(name = "NetworkLink", description = "Two actors that appear in the same records")
  record Link(
      @Schema(required = true, description = "Id of one actor", examples = "china") String source,
      @Schema(required = true, description = "Id of the other", examples = "kazakhstan")
          String target,
      @Schema(required = true, description = "How many records they share", examples = "7")
          long weight,
      @Schema(required = true, description = "The same by dataset") @JsonProperty("by_dataset")
          Map<String, Long> byDataset) {}

  /** A network in its envelope. */
  @Schema(name = "NetworkAnswer", description = "A network in its envelope")
  record NetworkEnvelope(
      @Schema(required = true) Network data,
      @Schema(required = true) Envelope.Links links,
      @Schema(required = true) Envelope.Meta meta) {}
}
