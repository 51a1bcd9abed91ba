package org.khorgos.api.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.query.columns.CodeValue;

/** Parameters that every request may have. */
final class CommonParameterDocs {

  private CommonParameterDocs() {}

  static Map<String, Parameter> all() {
    var all = new TreeMap<String, Parameter>();
    all.put(
        "release",
        ListParameterDocs.single(
            "release",
            "Release that is to answer, for ever the same; the newest when it is left out."
                + " /v1/releases lists them.",
            SchemaDocs.type(SchemaType.STRING).pattern("^\\d{4}\\.\\d{2}\\.\\d{1,5}$"),
            null));
    all.put(
        "cite",
        ListParameterDocs.single(
            "cite",
            "Gives, in place of the answer and in a media type of its own, how to cite it."
                + ListParameterDocs.meanings(List.of(CitationStyle.values())),
            SchemaDocs.type(SchemaType.STRING)
                .enumeration(
                    Arrays.stream(CitationStyle.values()).<Object>map(CodeValue::code).toList()),
            CitationStyle.BIBTEX.code()));
    return all;
  }

  static List<Parameter> refs() {
    return all().keySet().stream()
        .map(name -> OASFactory.createParameter().ref("#/components/parameters/" + name))
        .toList();
  }
}
