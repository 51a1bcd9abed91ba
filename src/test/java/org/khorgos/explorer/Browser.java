package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khorgos.Api;

/** Reads pages as a browser does that runs no scripts. */
final class Browser {

  private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

  private Browser() {}

  static Response open(String path) {
    return Api.call().header("Accept", ACCEPT).get(path);
  }

  static Document page(String path) {
    return page(200, path);
  }

  static Document page(int status, String path) {
    Response response = open(path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.contentType()).startsWith("text/html");
    Document page = Jsoup.parse(response.asString(), "http://localhost" + path);
    assertThat(page.text()).as(path).doesNotContain("NOT_FOUND", "{msg:", "{page.");
    return page;
  }

  /** How many rows a table says there are on all its pages. */
  static long total(Document table) {
    String digits = table.select("#total").text().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  /** Where a link leads, on this server. */
  static String href(Element link) {
    return link.attr("href");
  }

  /** The address that a form sends itself to, with a value in some of its fields. */
  static String sent(Element form, String... values) {
    var query = new StringBuilder(form.attr("action")).append('?');
    for (Element field : form.select("input[name]")) {
      boolean off = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
      if (!off) {
        query.append(field.attr("name")).append('=').append(value(field, values)).append('&');
      }
    }
    return query.toString().replace(" ", "%20");
  }

  private static String value(Element field, String... values) {
    for (int i = 0; i < values.length; i += 2) {
      if (values[i].equals(field.attr("name"))) {
        return values[i + 1];
      }
    }
    return field.attr("value");
  }

  /** How many bytes go over the wire. */
  static int gzipped(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
