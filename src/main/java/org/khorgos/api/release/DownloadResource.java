package org.khorgos.api.release;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.FileDownload;
import org.khorgos.api.transport.StoredFiles;
import org.khorgos.release.ReleaseCatalogue;

/** Whole releases, to be downloaded. */
@Path("/v1/releases/{version: \\d{4}\\.\\d{2}\\.\\d{1,5}}")
@Tag(name = "releases")
@Blocking
public class DownloadResource {

  private final ReleaseFiles files;
  private final StoredFiles stored;
  private final ReleaseCatalogue releases;
  private final RequestDispatcher dispatcher;

  DownloadResource(
      ReleaseFiles files,
      StoredFiles stored,
      ReleaseCatalogue releases,
      RequestDispatcher dispatcher) {
    this.files = files;
    this.stored = stored;
    this.releases = releases;
    this.dispatcher = dispatcher;
  }

  @GET
  @Path(ReleaseWriter.ZIP)
  @Operation(
      operationId = "downloadReleaseZip",
      summary = "Download a release as CSV files",
      description =
          "A data package (v2): all datasets as CSV with their schema. The same bytes for ever.")
  @APIResponse(
      responseCode = "200",
      description = "The data package",
      content =
          @Content(
              mediaType = ReleaseWriter.ZIP_TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response zip(
      @Parameter(description = "Version of the release.", example = "2026.11.0")
          @PathParam("version")
          String version,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return download(version, ReleaseWriter.ZIP, uri, headers);
  }

  @GET
  @Path(ReleaseWriter.SQLITE)
  @Operation(
      operationId = "downloadReleaseSqlite",
      summary = "Download a release as an SQLite database",
      description =
          "A table a dataset and a table a list, with foreign keys; Datasette opens it as it is."
              + " The same bytes for ever.")
  @APIResponse(
      responseCode = "200",
      description = "The database",
      content =
          @Content(
              mediaType = ReleaseWriter.SQLITE_TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response sqlite(
      @Parameter(description = "Version of the release.", example = "2026.11.0")
          @PathParam("version")
          String version,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return download(version, ReleaseWriter.SQLITE, uri, headers);
  }

  private Response download(String version, String name, UriInfo uri, HttpHeaders headers) {
    dispatcher.check(version);
    dispatcher.refuse(uri, "a download");
    ReleaseFile file =
        files.of(releases.find(version)).stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow();
    return new FileDownload(name, file.mediaType(), file.sha256(), file.length())
        .respond(headers, stored, out -> files.write(version, file, out));
  }
}
