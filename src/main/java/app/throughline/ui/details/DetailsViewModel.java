package app.throughline.ui.details;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EventId;
import app.throughline.model.RecordId;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import app.throughline.ui.ErrorDialog;
import app.throughline.ui.details.EventPage.HistoryLine;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the detail pane shows and does. It follows the selection and the case: after every edit the
 * page is read again, and a page that reads the same is left alone.
 */
public final class DetailsViewModel implements AutoCloseable {
  private static final int HISTORY_SHOWN = 3;

  private final CaseSession session;
  private final DetailsActions actions;
  private final Texts texts = new Texts("details");
  private final Runnable unsubscribe;
  private final ReadOnlyObjectWrapper<Page> page;
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper wholeHistory = new ReadOnlyBooleanWrapper();

  /** Entities and sources opened from the selected event's page, the one shown on top. */
  private final Deque<RecordId> opened = new ArrayDeque<>();

  private TimeWords time;
  private List<EventId> selection = List.of();

  /** Counts the pages asked for, so that an answer that comes late is dropped. */
  private long asked;

  /** The pane of an open case; times are told in {@code time}'s language and zone. */
  public DetailsViewModel(CaseSession session, TimeWords time, DetailsActions actions) {
    this.session = session;
    this.time = time;
    this.actions = actions;
    this.page = new ReadOnlyObjectWrapper<>(plain().ofCase(session.snapshot()));
    Runnable changes = session.onChange(change -> refresh());
    Runnable titles = session.onTitles(this::titlesArrived);
    this.unsubscribe =
        () -> {
          changes.run();
          titles.run();
        };
  }

  /** What to show. */
  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Whether there is a page to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether an event's history is shown to its beginning. */
  public ReadOnlyBooleanProperty wholeHistoryProperty() {
    return wholeHistory.getReadOnlyProperty();
  }

  /** Shows one event, or the case if null. */
  public void show(@Nullable EventId event) {
    show(event == null ? List.of() : List.of(event));
  }

  /** Shows what is selected: an event, a summary of several, or the case if nothing is. */
  public void show(Collection<EventId> events) {
    List<EventId> now = List.copyOf(events);
    if (!now.equals(selection)) {
      wholeHistory.set(false);
    }
    selection = now;
    opened.clear();
    refresh();
  }

  /** Tells times in another language or zone. */
  public void tellTimesIn(TimeWords newTime) {
    time = newTime;
    refresh();
  }

  /** Goes where a name leads: selects an event, opens the page of an entity or a source. */
  public void follow(RecordId target) {
    if (target instanceof EventId event) {
      actions.select().accept(event);
    } else {
      opened.push(target);
      refresh();
    }
  }

  /** Goes back to the page from which this one was opened. */
  public void back() {
    if (!opened.isEmpty()) {
      opened.pop();
      refresh();
    }
  }

  /** Shows an event's whole history, or only its latest entries. */
  public void toggleHistory() {
    wholeHistory.set(!wholeHistory.get());
  }

  /** The part of an event's history that is shown now. */
  public List<HistoryLine> shownHistory(EventPage event) {
    boolean all = wholeHistory.get() || event.history().size() <= HISTORY_SHOWN;
    return all ? event.history() : event.history().subList(0, HISTORY_SHOWN);
  }

  /** Whether an event's history is long enough to be shortened. */
  public boolean hasLongHistory(EventPage event) {
    return event.history().size() > HISTORY_SHOWN;
  }

  /** Opens the event in the form. */
  public void edit() {
    withEvent(actions.edit());
  }

  /** Makes a copy of the event. */
  public void duplicate() {
    withEvent(actions.duplicate());
  }

  /** Deletes the event. */
  public void delete() {
    withEvent(actions.delete());
  }

  /** Opens a web address; anything else is not opened. */
  public void browse(String url) {
    if (isWebAddress(url)) {
      actions.browse().accept(url);
    }
  }

  /** Whether a text is an address that a browser may be given. */
  public static boolean isWebAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** Whether the case can be changed. */
  public boolean isEditable() {
    return session.snapshot().readOnly() == null;
  }

  /** Stops following the case. */
  @Override
  public void close() {
    asked++;
    unsubscribe.run();
  }

  private void withEvent(Consumer<EventId> action) {
    if (page.get() instanceof EventPage event) {
      action.accept(event.id());
    }
  }

  private void titlesArrived() {
    if (selection.size() > 1 && opened.isEmpty()) {
      refresh();
    }
  }

  private void refresh() {
    long ticket = ++asked;
    CaseSnapshot snapshot = session.snapshot();
    List<EventId> present =
        selection.stream().filter(id -> snapshot.index().position(id) >= 0).toList();
    opened.removeIf(id -> entity(id, snapshot) == null && source(id, snapshot) == null);
    canGoBack.set(!opened.isEmpty());
    RecordId top = opened.peek();
    if (top != null) {
      openReference(ticket, top, snapshot);
    } else if (present.size() == 1) {
      EventId id = present.get(0);
      EventPageWriter writer = new EventPageWriter(texts, time);
      showLater(ticket, Explained.of(session, id), writer::write);
    } else if (present.isEmpty()) {
      set(plain().ofCase(snapshot));
    } else {
      set(plain().ofSeveral(present, snapshot.index(), session::title));
    }
  }

  private void openReference(long ticket, RecordId id, CaseSnapshot snapshot) {
    Entity entity = entity(id, snapshot);
    Source source = source(id, snapshot);
    if (entity != null) {
      showLater(ticket, session.mentions(entity.id()), m -> plain().ofEntity(entity, m));
    } else if (source != null) {
      showLater(
          ticket,
          session.mentions(source.id()),
          mentions -> plain().ofSource(source, mentions, snapshot.sources()));
    }
  }

  private <T> void showLater(long ticket, CompletionStage<T> stage, Function<T, Page> writer) {
    stage.whenComplete(
        (value, problem) -> {
          if (ticket != asked) {
            return;
          }
          set(
              problem == null
                  ? writer.apply(value)
                  : plain()
                      .ofProblem(session.snapshot().info().title(), ErrorDialog.words(problem)));
        });
  }

  private void set(Page next) {
    if (!next.equals(page.get())) {
      page.set(next);
    }
  }

  private PlainPageWriter plain() {
    return new PlainPageWriter(texts, time);
  }

  private static @Nullable Entity entity(RecordId id, CaseSnapshot snapshot) {
    return !(id instanceof EntityId)
        ? null
        : snapshot.entities().stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
  }

  private static @Nullable Source source(RecordId id, CaseSnapshot snapshot) {
    return !(id instanceof SourceId)
        ? null
        : snapshot.sources().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
  }
}
