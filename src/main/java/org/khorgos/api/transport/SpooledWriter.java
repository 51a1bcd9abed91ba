package org.khorgos.api.transport;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends a response body from a file, without loading it into memory. */
@Provider
public class SpooledWriter implements ServerMessageBodyWriter<Spool.InFile> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return type == Spool.InFile.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Spool.InFile.class;
  }

  @Override
  public void writeResponse(Spool.InFile spooled, Type generic, ServerRequestContext context) {
    context.serverResponse().sendFile(spooled.file().toString(), 0, spooled.length());
  }

  @Override
  public void writeTo(
      Spool.InFile spooled,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Files.copy(spooled.file(), out);
  }
}
