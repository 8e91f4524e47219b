package app.throughline.ui.form;

import app.throughline.model.EventId;
import app.throughline.model.LinkKind;
import app.throughline.time.RelativeClause;
import app.throughline.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a time phrase comes to once the events that it names are found.
 *
 * @param when the stated time, with the phrase word for word
 * @param relations what it says of other events; a clause whose event was not found has none
 */
record TimeMeaning(When when, List<Relation> relations) {
  TimeMeaning {
    relations = List.copyOf(relations);
  }

  /**
   * One clause of the phrase.
   *
   * @param clause as read
   * @param event the event that it names, or null if not found or not the only one
   */
  record Relation(RelativeClause clause, @Nullable EventId event) {
    LinkKind kind() {
      return LinkKind.of(clause.relation());
    }
  }
}
