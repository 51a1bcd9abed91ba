package org.khorgos.explorer.record;

import java.util.List;
import org.khorgos.explorer.map.MapView;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;

/**
 * A record.
 *
 * @param description of what a record of the dataset is
 * @param marks how far one can trust it, in a few words each
 * @param note what an editor had to decide; empty for nothing
 * @param whole where the record as a whole is told of
 * @param maps where it was, and who had a part in it; one or none
 * @param missing labels of the fields that no source states
 * @param places all places in sources that are cited, in the order of their numbers
 * @param changes what releases did to it, oldest first
 * @param formats other forms of this record
 * @param citing forms of its citation for reference managers
 */
record RecordView(
    String name,
    String dataset,
    String label,
    String table,
    String description,
    List<DisplayValue> marks,
    boolean disputed,
    String note,
    List<Mark> whole,
    List<Atlas> maps,
    List<Field> fields,
    List<String> missing,
    List<Rival> others,
    List<Place> places,
    List<Group> related,
    List<Change> changes,
    List<Link> formats,
    List<Link> citing) {

  /**
   * A field.
   *
   * @param detail what else is to be said of the value; empty for nothing
   * @param table for lists of small objects; its rows are empty for other fields
   * @param rivals what else is said
   */
  record Field(
      String name,
      String label,
      String description,
      String detail,
      List<DisplayValue> values,
      Items table,
      List<Mark> marks,
      List<Rival> rivals) {}

  /** A map, and for each place on it what tells of it, in the same order. */
  record Atlas(MapView map, List<Located> places) {}

  /**
   * A place on the map.
   *
   * @param field label of the field that says so
   */
  record Located(MapView.Place place, String field, List<Mark> marks) {}

  /** A list of small objects, without the columns in which none has a value. */
  record Items(List<Heading> headings, List<List<Items.Cell>> rows) {
    static final Items NONE = new Items(List.of(), List.of());

    record Heading(String label, String description, boolean numeric) {}

    record Cell(List<DisplayValue> values, boolean numeric) {}
  }

  /** What else is said of a field. */
  record Rival(String field, DisplayValue value, String note, List<Mark> marks) {}

  /** The number of a place in a source, and what it says of a field. */
  record Mark(int number, Place place, boolean disputes) {}

  /**
   * A place in a source.
   *
   * @param article leads to the article’s record
   * @param reference authors, outlet and date of the article
   * @param locator such as ¶5
   * @param section in which it stands; empty for none
   * @param url of the source itself; empty for none
   * @param about labels of the fields that it is cited for
   */
  record Place(
      int number,
      Link article,
      String reference,
      String locator,
      String section,
      String url,
      String attribution,
      List<String> about) {}

  /** Records that refer to this one in one way. */
  record Group(String label, String by, long total, String href, List<Link> records) {}

  /**
   * What a release did.
   *
   * @param field label of the field; empty for the whole record
   */
  record Change(String version, String kind, String field, FieldDifference difference) {}
}
