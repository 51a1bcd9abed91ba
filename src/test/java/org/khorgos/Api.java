package org.khorgos;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.openapi.ContractFilter;

/** Calls the running application; every answer is held against the contract. */
public final class Api {

  private Api() {}

  public static RequestSpecification call() {
    return given().urlEncodingEnabled(false).redirects().follow(false).filter(new ContractFilter());
  }

  public static Response get(String path) {
    return call().get(path);
  }

  /** The answer as JSON, when it is one with this status. */
  public static JsonPath json(int status, String path) {
    Response response = get(path);
    if (response.statusCode() != status) {
      throw new AssertionError(
          path + " answered " + response.statusCode() + ": " + response.asString());
    }
    return response.jsonPath();
  }

  public static JsonPath json(String path) {
    return json(200, path);
  }

  /** The ids of all records that a list answers with, page after page. */
  public static List<String> allIds(String path) {
    List<String> ids = new ArrayList<>();
    for (@Nullable String next = path; next != null; ) {
      JsonPath page = json(next);
      ids.addAll(page.getList("data.id"));
      next = page.getString("links.next");
    }
    return ids;
  }

  /** The ids of the records that a list answers with, in its order. */
  public static List<String> ids(String path) {
    return json(path).getList("data.id");
  }
}
