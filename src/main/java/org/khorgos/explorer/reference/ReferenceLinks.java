package org.khorgos.explorer.reference;

import org.khorgos.api.contract.ListOperation;
import org.khorgos.explorer.page.PageLinks;

/** URLs of the reference, and of its operations in Swagger UI. */
record ReferenceLinks(PageLinks links) {

  static final String START = PageLinks.REFERENCE;
  static final String SWAGGER_UI = "/q/swagger-ui/";

  String start() {
    return links.to(START);
  }

  /** The dictionary of a list. */
  String list(String name) {
    return links.to(START + "/" + name);
  }

  /** Swagger UI reads what follows the hash sign, and opens the operation. */
  static String operation(ListOperation operation) {
    return SWAGGER_UI + "#/" + operation.tag() + "/" + operation.id();
  }
}
