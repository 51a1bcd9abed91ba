package org.khorgos.explorer.reference.contract;

import java.util.List;

/** What a call may be answered with. */
public record ContractResponse(
    String status, String description, List<Content> contents, List<Header> headers) {

  /** A media type with what it looks like. */
  public record Content(String mediaType, SchemaShape shape) {}

  /** A header of an answer. */
  public record Header(String name, String description) {}

  public boolean isWhole() {
    return status.equals("200");
  }
}
