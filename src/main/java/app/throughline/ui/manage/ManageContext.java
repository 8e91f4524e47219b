package app.throughline.ui.manage;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventId;
import app.throughline.session.CaseSession;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the pane needs of the window around it.
 *
 * @param session the case
 * @param author whom edits are recorded under
 * @param snapshot the state of the case that the window shows
 * @param arrangement how the window arranges the events
 * @param selection the selected events
 * @param reveal selects events and brings them into view
 * @param report tells of a failure, or else, with words for the toast, of what Undo takes back
 */
public record ManageContext(
    CaseSession session,
    Supplier<String> author,
    ReadOnlyProperty<CaseSnapshot> snapshot,
    ObjectProperty<Arrangement> arrangement,
    ObjectProperty<Set<EventId>> selection,
    Consumer<Set<EventId>> reveal,
    BiConsumer<@Nullable Throwable, String> report) {}
