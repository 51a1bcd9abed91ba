package org.khorgos.api.contract;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers of responses. */
final class HeaderDocs {

  private HeaderDocs() {}

  static SortedMap<String, Header> all() {
    return new TreeMap<>(
        Map.of(
            "ETag",
                header(
                    "Weak validator; give it in If-None-Match to be told 304 when nothing has"
                        + " changed."),
            "Link",
                header(
                    "next, when there is a next page; service-desc, describedby and license always"
                        + " (RFC 8288)."),
            "Cache-Control", header("How long the answer may be kept.")));
  }

  static APIResponse on(APIResponse response) {
    all()
        .keySet()
        .forEach(
            name ->
                response.addHeader(
                    name, OASFactory.createHeader().ref("#/components/headers/" + name)));
    return response;
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(SchemaDocs.type(SchemaType.STRING));
  }
}
