package org.khorgos.explorer.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.map.MapView;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;

/**
 * The page of a record.
 *
 * @param maps its places and the states involved; one or none
 * @param places all places in sources that are cited, in the order of their numbers
 * @param note what an editor had to decide; empty for none
 * @param changes what releases changed, oldest first
 */
record RecordView(
    Head head,
    List<Atlas> maps,
    Fields fields,
    String note,
    List<Place> places,
    List<Group> related,
    List<Change> changes,
    Downloads downloads) {

  /**
   * What stands above the fields.
   *
   * @param list link to the table of the dataset
   * @param marks how reliable the record is, in a few words each
   * @param summary what the record is about; empty for none
   * @param disputed whether a reading contradicts a value shown
   * @param citations of the record as a whole
   */
  record Head(
      String name,
      Link list,
      List<DisplayValue> marks,
      boolean disputed,
      String summary,
      List<Mark> summaryMarks,
      List<Mark> citations) {}

  /**
   * The fields.
   *
   * @param missing labels of the fields that no source states
   * @param others other values of what is shown elsewhere, such as the name
   */
  record Fields(List<Field> stated, List<String> missing, List<Other> others) {}

  /**
   * A field.
   *
   * @param detail what else is known of the value; empty for nothing
   * @param table for lists of small objects; its rows are empty for other fields
   */
  record Field(
      String name,
      String label,
      String description,
      String detail,
      List<DisplayValue> values,
      Items table,
      List<Mark> marks,
      List<Other> others) {}

  /** A map, and the citations of each place on it, in the same order. */
  record Atlas(MapView map, List<Located> places) {}

  /**
   * A place on the map.
   *
   * @param field label of the field that names it
   */
  record Located(MapView.Place place, String field, List<Mark> marks) {}

  /** A list of small objects, without the columns in which none has a value. */
  record Items(List<Heading> headings, List<Line> rows) {
    static final Items NONE = new Items(List.of(), List.of());

    /** Whether an object has sources of its own. */
    public boolean isCited() {
      return rows.stream().anyMatch(line -> !line.marks().isEmpty());
    }

    record Line(List<Cell> cells, List<Mark> marks) {}

    record Heading(String label, String description, boolean numeric) {}

    /**
     * A cell.
     *
     * @param marks the places that state this value, if it has its own
     */
    record Cell(List<DisplayValue> values, boolean numeric, List<Mark> marks) {}
  }

  /**
   * Another value that sources state for a field.
   *
   * @param item the item of a list to which it belongs; empty for none
   * @param relation to the value shown, in a word
   */
  record Other(
      String field,
      String item,
      String relation,
      boolean contradicts,
      DisplayValue value,
      String note,
      List<Mark> marks) {}

  /** The number of a place in a source that states a value. */
  record Mark(int number, Place place) {}

  /**
   * A place in a source.
   *
   * @param article link to the record of the source
   * @param reference authors, outlet and date of the source
   * @param locator such as ¶5
   * @param section title of the section; empty for none
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
      List<String> about) {

    /** What stands between the title of the source and the locator. */
    public List<String> context() {
      return Stream.of(reference, section).filter(part -> !part.isEmpty()).toList();
    }

    /** What stands after the title of the source. */
    public String where() {
      return Stream.concat(context().stream(), Stream.of(locator))
          .collect(Collectors.joining(", "));
    }
  }

  /** Records that refer to this one in one way. */
  record Group(String label, String by, long total, String href, List<Link> records) {}

  /**
   * A change in a release.
   *
   * @param field label of the field; empty for the whole record
   */
  record Change(String version, String kind, String field, FieldDifference difference) {}

  /**
   * Files to download.
   *
   * @param formats the record
   * @param citations its suggested citation for reference managers
   */
  record Downloads(List<Link> formats, List<Link> citations) {}
}
