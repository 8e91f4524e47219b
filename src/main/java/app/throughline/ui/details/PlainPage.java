package app.throughline.ui.details;

import java.util.List;

/**
 * A page about anything but one event: the case, several events, an entity or a source.
 *
 * @param title what it is about
 * @param subtitle what kind of thing that is
 * @param text paragraphs, may be empty
 * @param facts what else is known
 * @param listHeading the heading of the list
 * @param list events and other things to go to
 * @param hint what the reader can do, may be empty
 */
public record PlainPage(
    String title,
    String subtitle,
    String text,
    List<Fact> facts,
    String listHeading,
    List<Reference> list,
    String hint)
    implements Page {

  /** Copies the lists. */
  public PlainPage {
    facts = List.copyOf(facts);
    list = List.copyOf(list);
  }

  /**
   * One thing that is known.
   *
   * @param name as "Publisher"
   * @param value as a person reads it; a web address can be opened
   */
  public record Fact(String name, String value) {}
}
