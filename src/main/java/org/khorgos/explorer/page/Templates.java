package org.khorgos.explorer.page;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders pages. Templates read view models by name; a wrong name fails the page, so a test renders
 * every template.
 */
@Singleton
public class Templates {

  private static final String FOLDER = "/templates/explorer/";
  private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

  private final Engine engine;
  private final String language;
  private final String script;
  private final String style;
  private final String look;

  Templates(Messages messages, Bundle bundle) {
    engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addNamespaceResolver(messages.inTemplates())
            .addLocator(Templates::locate)
            .build();
    language = messages.language().toLanguageTag();
    script = bundle.script("app");
    style = bundle.style("app");
    look = BuildId.mark();
  }

  /** A text that changes with every build, as pages may look different then. */
  public String look() {
    return look;
  }

  /**
   * A page as HTML.
   *
   * @param name of the template
   * @param page the view model
   */
  public String html(String name, PageFrame shell, Object page) {
    return engine
        .getTemplate(name)
        .data("shell", shell)
        .data("page", page)
        .data("script", script)
        .data("style", style)
        .data("language", language)
        .render();
  }

  private static Optional<TemplateLocation> locate(String name) {
    String text = text(name);
    return text == null ? Optional.empty() : Optional.of(new TemplateSource(text));
  }

  private static @Nullable String text(String name) {
    try (InputStream file = Templates.class.getResourceAsStream(FOLDER + name + ".html")) {
      return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record TemplateSource(String text) implements TemplateLocation {
    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(HTML);
    }
  }
}
