package org.khorgos.api.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract, made for the first request and then cached: Quarkus would make it at the start,
 * where it took a seventh of the time until the first response.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class LazyContract extends OpenApiDocumentService {

  private final Map<Format, byte[]> documents = new ConcurrentHashMap<>();

  @Override
  public byte[] getDocument(String name, Format format) {
    return documents.computeIfAbsent(format, wanted -> super.getDocument(name, wanted));
  }
}
