package app.throughline.ui.shell;

import app.throughline.exchange.Settings;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseException;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.time.DisplayZone;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.ui.ErrorDialog;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What one window shows of its case: the state of the document, and the view of it. */
public final class ShellViewModel {
  private final CaseSession session;
  private final Consumer<Throwable> onError;
  private final Texts texts = new Texts("shell");
  private final ReadOnlyObjectWrapper<CaseSnapshot> snapshot;
  private final ReadOnlyObjectWrapper<@Nullable Grouped> rows = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
  private final ObjectProperty<Set<EventId>> selection = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<TimeStyle> style =
      new SimpleObjectProperty<>(Settings.INITIAL.timeStyle());
  private final Runnable unsubscribe;
  private String searchable = "";

  /**
   * A short message at the foot of the window.
   *
   * @param text what was done
   * @param undoable whether Undo takes it back
   */
  public record Notice(String text, boolean undoable) {}

  /** The model of a window on a session; {@code onError} tells the user of what failed. */
  public ShellViewModel(CaseSession session, Consumer<Throwable> onError) {
    this.session = session;
    this.onError = onError;
    this.snapshot = new ReadOnlyObjectWrapper<>(session.snapshot());
    this.unsubscribe = session.onChange(this::take);
    arrangement.addListener((observable, was, is) -> regroup());
    regroup();
  }

  /** The state of the case. */
  public ReadOnlyObjectProperty<CaseSnapshot> snapshot() {
    return snapshot.getReadOnlyProperty();
  }

  /** What the timeline is to show, null until it is worked out for the first time. */
  public ReadOnlyObjectProperty<@Nullable Grouped> rows() {
    return rows.getReadOnlyProperty();
  }

  /** The last message, null if none. */
  public ReadOnlyObjectProperty<@Nullable Notice> notice() {
    return notice.getReadOnlyProperty();
  }

  /** What the rows stand for and what is left out. */
  public ObjectProperty<Arrangement> arrangement() {
    return arrangement;
  }

  /** The selected events, in the order in which they were selected. */
  public ObjectProperty<Set<EventId>> selection() {
    return selection;
  }

  /** How the window tells times; the preferences set it. */
  public ObjectProperty<TimeStyle> style() {
    return style;
  }

  /** The zone of the axis, and of all times that belong to no event. */
  public ZoneId axisZone() {
    return style.get().zone().axis(snapshot.get().info().zone());
  }

  /** Tells times in another zone from now on. */
  public void showIn(DisplayZone zone) {
    style.set(style.get().in(zone));
  }

  /** Words for times in the present style. */
  public TimeWords words() {
    return new TimeWords(style.get(), snapshot.get().info().zone());
  }

  /** Takes back the last edit. */
  public void undo() {
    String label = snapshot.get().undoLabel();
    if (label != null) {
      session
          .undo()
          .whenComplete((change, error) -> report(error, texts.get("toast.undone", label), false));
    }
  }

  /** Does the edit last taken back again. */
  public void redo() {
    String label = snapshot.get().redoLabel();
    if (label != null) {
      session
          .redo()
          .whenComplete((change, error) -> report(error, texts.get("toast.redone", label), true));
    }
  }

  /** Says what was done, or tells the user that it failed. */
  public void report(@Nullable Throwable error, String text, boolean undoable) {
    if (error == null) {
      notice.set(new Notice(text, undoable));
    } else {
      onError.accept(error);
    }
  }

  /** How many events the view leaves out by its filter. */
  public int filteredOut() {
    Grouped shown = rows.get();
    return shown == null ? 0 : shown.index().size() - shown.groups().shown().size();
  }

  /** How many of the selected events the view leaves out by its filter. */
  public int hiddenSelected() {
    Grouped shown = rows.get();
    return shown == null
        ? 0
        : (int)
            selection.get().stream()
                .map(shown.index()::position)
                .filter(position -> position >= 0 && !shown.groups().shown().contains(position))
                .count();
  }

  /** How many dated events of the rows lie wholly outside {@code [startMillis, endMillis)}. */
  public int outside(double startMillis, double endMillis) {
    Grouped shown = rows.get();
    if (shown == null) {
      return 0;
    }
    EventIndex index = shown.index();
    return (int)
        shown.groups().shown().stream()
            .filter(i -> i < index.datedCount())
            .filter(i -> index.endLatest(i) <= startMillis || index.startEarliest(i) >= endMillis)
            .count();
  }

  /** The counts for the status bar. */
  public String counts(double startMillis, double endMillis) {
    EventIndex index = snapshot.get().index();
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("status.counts", index.size()));
    parts.add(texts.get("status.outside", outside(startMillis, endMillis)));
    parts.add(texts.get("status.filtered", filteredOut()));
    int undated = index.size() - index.datedCount();
    if (undated > 0) {
      parts.add(texts.get("status.undated", undated));
    }
    return String.join(" \u00b7 ", parts);
  }

  /** Stops listening; the session stays open. */
  public void close() {
    unsubscribe.run();
  }

  private void take(CaseChange change) {
    snapshot.set(change.snapshot());
    Set<EventId> left = new LinkedHashSet<>(selection.get());
    left.removeIf(id -> change.snapshot().index().position(id) < 0);
    if (left.size() != selection.get().size()) {
      selection.set(left);
    }
    regroup();
  }

  private void regroup() {
    Arrangement wanted = arrangement.get();
    session
        .grouped(wanted)
        .whenComplete(
            (grouped, error) -> {
              if (error == null) {
                searchable = wanted.filter().words();
                rows.set(grouped);
              } else if (isBadQuery(error)) {
                takeBackWords(wanted.filter().words(), error);
              } else {
                onError.accept(error);
              }
            });
  }

  /** Words that nothing can be searched for by must not keep the view from following the case. */
  private void takeBackWords(String words, Throwable error) {
    EventFilter filter = arrangement.get().filter();
    if (filter.words().equals(words)) {
      arrangement.set(arrangement.get().withFilter(filter.withWords(searchable)));
      report(null, ErrorDialog.words(error), false);
    }
  }

  private static boolean isBadQuery(Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    return cause instanceof CaseException refused && refused.kind() == CaseException.Kind.BAD_QUERY;
  }
}
