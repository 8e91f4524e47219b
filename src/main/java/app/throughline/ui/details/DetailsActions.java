package app.throughline.ui.details;

import app.throughline.model.EventId;
import java.util.function.Consumer;

/**
 * What the detail pane asks of the window around it.
 *
 * @param select shows another event
 * @param edit opens an event in the form
 * @param duplicate makes a copy of an event
 * @param delete deletes an event; it can be undone
 * @param browse opens a web address, {@code http} or {@code https}
 */
public record DetailsActions(
    Consumer<EventId> select,
    Consumer<EventId> edit,
    Consumer<EventId> duplicate,
    Consumer<EventId> delete,
    Consumer<String> browse) {}
