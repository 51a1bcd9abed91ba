package org.khorgos.record.place;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/**
 * What the public may see and ask of places. Each takes where an attribute of a place is found, so
 * that a dataset can say more of its places.
 */
public final class PlaceColumns {

  private PlaceColumns() {}

  /** A list's items that are places and nothing else. */
  public static Columns<Place> plain() {
    return Columns.of(Place.class)
        .with(columns -> names(columns, Path::of))
        .with(columns -> coordinates(columns, Path::of));
  }

  /** What it is called. */
  public static <E> void names(Columns<E> columns, Function<SingularAttribute<Place, ?>, Path> at) {
    columns
        .one("site", Type.Plain.TEXT, "Training ground, base or field.", at.apply(Place_.site))
        .one("locality", Type.Plain.TEXT, "Town or village.", at.apply(Place_.locality))
        .one("region", Type.Plain.TEXT, "Region of the state.", at.apply(Place_.region))
        .one("country", ActorRepository.exactly(), "Id of the state.", at.apply(Place_.country))
        .as(Role.COUNTRY);
  }

  /** Where it is on a map. */
  public static <E> void coordinates(
      Columns<E> columns, Function<SingularAttribute<Place, ?>, Path> at) {
    columns
        .one(
            "latitude",
            new Type.Numeric(false),
            "WGS 84 degrees north, where a source gives it.",
            at.apply(Place_.latitude))
        .as(Role.LATITUDE)
        .one(
            "longitude",
            new Type.Numeric(false),
            "WGS 84 degrees east, where a source gives it.",
            at.apply(Place_.longitude))
        .as(Role.LONGITUDE);
  }

  /**
   * The filters that find a record by its places.
   *
   * @param example name of a place
   */
  public static <E> void filters(
      Columns<E> columns, String example, Function<SingularAttribute<Place, ?>, Path> at) {
    filters(columns, example, at, countries -> {});
  }

  /**
   * The same, with more said of the filter by country.
   *
   * @param country says more of the filter that was declared last
   */
  public static <E> void filters(
      Columns<E> columns,
      String example,
      Function<SingularAttribute<Place, ?>, Path> at,
      Consumer<Columns<E>> country) {
    columns
        .by(
            "country",
            ActorRepository.exactly(),
            "States in which one of its places lies.",
            "kazakhstan",
            at.apply(Place_.country))
        .with(country)
        .by(
            "place",
            Type.Plain.TERM,
            "Sites, localities or regions.",
            example,
            at.apply(Place_.site),
            at.apply(Place_.locality),
            at.apply(Place_.region));
  }

  /** How a place is written in a CSV cell: {@code Kapshagai, Almaty, kazakhstan}. */
  public static String cell(ItemValues place) {
    return Stream.of("site", "locality", "region", "country")
        .filter(place::has)
        .map(place::text)
        .collect(Collectors.joining(", "));
  }
}
