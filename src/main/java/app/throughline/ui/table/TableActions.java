package app.throughline.ui.table;

import app.throughline.model.EventId;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the table asks of the window around it.
 *
 * @param reveal brings an event into view on the timeline, moving no further than needed
 * @param showSelected shows the selected events on the timeline as large as they fit
 * @param edit opens the form on an event
 * @param duplicate opens the form on a copy of an event
 * @param delete deletes events; Undo brings them back
 * @param showAll stops leaving events out
 * @param done says what was done, with Undo
 * @param said says something of which there is nothing to undo
 * @param failed tells the user of what failed
 */
public record TableActions(
    Consumer<EventId> reveal,
    Runnable showSelected,
    Consumer<EventId> edit,
    Consumer<EventId> duplicate,
    Consumer<Set<EventId>> delete,
    Runnable showAll,
    Consumer<String> done,
    Consumer<String> said,
    Consumer<Throwable> failed) {}
