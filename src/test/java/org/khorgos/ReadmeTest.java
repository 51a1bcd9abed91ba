package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each request that README.md shows has the response that README.md shows. */
@DatabaseTest
@TestProfile(LiveRecord.class)
class ReadmeTest {

  private static final Path FILE = Path.of("README.md");

  private static final Pattern CALL =
      Pattern.compile("```console\n\\$ curl -s 'localhost:8080(\\S+)'\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void everyCallAnswersAsShown() throws IOException {
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(FILE, CALL.matcher(Files.readString(FILE)).replaceAll(ReadmeTest::block));
    }
    String readme = Files.readString(FILE);
    Matcher call = CALL.matcher(readme);
    int calls = 0;
    while (call.find()) {
      assertThat(sameRelease(respond(call.group(1))))
          .as("%s; mvn test -Dtest=ReadmeTest -Dreadme.update=true writes it anew", call.group(1))
          .isEqualTo(sameRelease(call.group(2)));
      calls++;
    }
    assertThat(calls).isEqualTo(readme.split("```console", -1).length - 1).isGreaterThan(5);
  }

  private static String block(MatchResult call) {
    return Matcher.quoteReplacement(
        "```console\n$ curl -s 'localhost:8080%s'\n%s\n```"
            .formatted(call.group(1), respond(call.group(1))));
  }

  private static String respond(String path) {
    return new String(Api.get(path).asByteArray(), StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .strip();
  }

  /** The release and its date are those of the load. */
  private static String sameRelease(String response) {
    return response
        .replaceAll("\\d{4}\\.\\d{2}\\.\\d+", "RELEASE")
        .replaceAll("\"released_at\":\"[^\"]+\"", "RELEASED")
        .replaceAll("khorgos-RELEASE-[0-9a-f]+", "KEY")
        .replaceAll("(year|month) = \\{\\d+}", "$1 = {}")
        .replaceAll("RELEASE of \\d{4}-\\d{2}-\\d{2}", "RELEASE of DAY");
  }
}
