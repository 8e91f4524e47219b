package app.throughline.ui.details;

import app.throughline.model.RecordId;

/** What the detail pane shows, put into words. A part that has nothing to say is empty. */
public sealed interface Page permits EventPage, PlainPage {

  /** What the page is about. */
  String title();

  /**
   * A name that can be clicked.
   *
   * @param target the event, entity or source that it leads to
   * @param name its title or name
   * @param aside what stands right of it: a role, a relation, a time; may be empty
   */
  record Reference(RecordId target, String name, String aside) {}
}
