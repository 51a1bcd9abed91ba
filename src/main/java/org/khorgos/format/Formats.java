package org.khorgos.format;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khorgos.query.columns.Column;

/** All formats but JSON, which comes in pages; in the order of their suffixes. */
@Singleton
public class Formats {

  private final List<Format> all;

  Formats(@All List<Format> all) {
    this.all = all.stream().sorted(Comparator.comparing(Format::suffix)).toList();
  }

  public List<Format> all() {
    return all;
  }

  /** Those that can show these columns. */
  public List<Format> fitting(List<? extends Column<?>> columns) {
    return all.stream().filter(format -> format.fits(columns)).toList();
  }

  public Optional<Format> find(String suffix) {
    return all.stream().filter(format -> format.suffix().equals(suffix)).findFirst();
  }
}
