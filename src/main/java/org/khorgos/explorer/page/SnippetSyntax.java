package org.khorgos.explorer.page;

/** Code that requests a URL, each snippet with the quoting of its language. */
final class SnippetSyntax {

  private SnippetSyntax() {}

  static String curl(String url) {
    return "curl '" + url.replace("'", "'\\''") + "'";
  }

  static String javascript(String url) {
    return """
    const response = await fetch(%s);
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail);
    console.log(answer.data);
    """
        .formatted(quoted(url));
  }

  static String python(String url) {
    return """
    import json
    from urllib.request import urlopen

    with urlopen(%s) as response:
        answer = json.load(response)
    print(answer["data"])
    """
        .formatted(quoted(url));
  }

  static String pandas(String csv) {
    return """
    import pandas as pd

    data = pd.read_csv(%s)
    print(data)
    """
        .formatted(quoted(csv));
  }

  static String r(String csv) {
    return """
    data <- read.csv(%s, na.strings = "", encoding = "UTF-8")
    print(data)
    """
        .formatted(quoted(csv));
  }

  static String rJson(String url) {
    return """
    answer <- jsonlite::fromJSON(%s)
    print(answer$data)
    """
        .formatted(quoted(url));
  }

  static String grafana(String url) {
    return """
    {
      "refId": "A",
      "type": "json",
      "parser": "backend",
      "source": "url",
      "format": "table",
      "url": %s,
      "url_options": { "method": "GET", "data": "" },
      "root_selector": "data",
      "columns": [],
      "filters": []
    }
    """
        .formatted(quoted(url));
  }

  static String sheets(String csv) {
    return "=IMPORTDATA(" + doubled(csv) + ")";
  }

  static String powerQuery(String csv) {
    return """
    let
        Source = Csv.Document(
            Web.Contents(%s),
            [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
        ),
        Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
    in
        Rows
    """
        .formatted(doubled(csv.replace("#(", "#(#)(")));
  }

  static String powerQueryJson(String url) {
    return """
    let
        Source = Json.Document(Web.Contents(%s))
    in
        Source[data]
    """
        .formatted(doubled(url.replace("#(", "#(#)(")));
  }

  /** A JSON string, which JavaScript, Python and R read too if it has no control characters. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String doubled(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
