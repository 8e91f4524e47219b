package app.throughline.ui.form;

import app.throughline.model.CaseException;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.LaneId;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import app.throughline.time.Precision;
import app.throughline.time.TimeStyle;
import app.throughline.ui.field.IsoPhrase;
import app.throughline.ui.field.TimeFieldViewModel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The state of the form: which event it edits, what is typed, whether that can be saved, and the
 * way out. One form serves one case, one event after another.
 *
 * <p>Whoever starts it on another event first asks {@link #mayLeave()}.
 */
public final class EventFormViewModel {
  private final CaseSession session;
  private final String author;
  private final Texts texts = new Texts("form");
  private final EventFields fields;
  private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final LeaveQuestion question = new LeaveQuestion();
  private final ReadOnlyStringWrapper whySaveDisabled = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

  private Consumer<EventId> onSaved = id -> {};
  private Runnable onClosed = () -> {};
  private @Nullable FormSubject subject;
  private @Nullable EventDraft start;

  /** The last save: whether it was saved. */
  private CompletionStage<Boolean> underway = CompletableFuture.completedFuture(false);

  /** What the form held when it asked what to do with it. */
  private @Nullable EventDraft asked;

  private int loads;

  /**
   * A form that is closed.
   *
   * @param session the open case
   * @param author in whose name edits are made
   * @param locale of dates, both read and shown
   */
  public EventFormViewModel(CaseSession session, String author, Locale locale) {
    this.session = session;
    this.author = author;
    fields = new EventFields(session, texts, locale, this::refresh);
  }

  /** Reads and shows dates in another style from now on. */
  public void tellTimesIn(TimeStyle style) {
    fields.tellTimesIn(style);
  }

  /** The fields of the event. */
  public EventFields fields() {
    return fields;
  }

  /** The case that the form serves. */
  CaseSnapshot snapshot() {
    return session.snapshot();
  }

  /** What the form is about, for its head. */
  public ReadOnlyStringProperty headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** Whether the form holds an event. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether something is typed that is not saved. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** Whether {@link #save()} would be tried. */
  public ReadOnlyBooleanProperty canSaveProperty() {
    return canSave.getReadOnlyProperty();
  }

  /** Why it would not, in plain words; empty if it would. */
  public ReadOnlyStringProperty whySaveDisabledProperty() {
    return whySaveDisabled.getReadOnlyProperty();
  }

  /** Whether the event is being written. */
  public ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** Why the last attempt to save failed, in plain words; empty if none did. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the form asks what to do with what is typed: Save, Discard or Keep editing. */
  public ReadOnlyBooleanProperty askingProperty() {
    return question.askingProperty();
  }

  /** Sets who is told which event was saved; told before the form closes. */
  public void setOnSaved(Consumer<EventId> listener) {
    onSaved = listener;
  }

  /** Sets who is told that the form has closed, saved or not. */
  public void setOnClosed(Runnable listener) {
    onClosed = listener;
  }

  /** Begins a new event without a time; in the first lane where none is given. */
  public void startNew(@Nullable LaneId lane) {
    loads++;
    FormSubject blank = FormSubject.blank(session, lane);
    fields.time().loadNew(blank.id());
    begin(blank);
  }

  /**
   * Begins a new event at an instant, as when the empty timeline is double-clicked.
   *
   * @param epochMillis the instant, UTC
   * @param precision how finely it is meant, as the axis of the moment allows
   * @param lane the lane, or null for the first one
   */
  public void startNewAt(long epochMillis, Precision precision, @Nullable LaneId lane) {
    startNew(lane);
    String phrase = IsoPhrase.of(epochMillis, precision, session.snapshot().info().zone());
    fields.time().textProperty().set(phrase);
    start = fields.draft();
    refresh();
  }

  /**
   * Begins to edit an event of the case.
   *
   * @return completes when the form is filled; fails with a {@link CaseException} if the event is
   *     gone
   */
  public CompletionStage<Void> startEdit(EventId id) {
    return load(id, FormSubject::edited);
  }

  /**
   * Begins a copy of an event; nothing is in the case before it is saved. As {@link #startEdit}.
   */
  public CompletionStage<Void> startDuplicate(EventId id) {
    return load(
        id,
        details ->
            FormSubject.copied(
                details, texts.get("title.copy", details.event().title()), session.ids()));
  }

  private CompletionStage<Void> load(EventId id, Function<EventDetails, FormSubject> subject) {
    int mine = ++loads;
    return session
        .details(id)
        .thenCompose(
            details -> {
              FormSubject known = subject.apply(details);
              if (mine == loads) {
                fields.time().load(known.id(), details);
              }
              return known.withOthers(session, fields.time());
            })
        .thenAccept(
            known -> {
              if (mine == loads) {
                begin(known);
              }
            });
  }

  private void begin(FormSubject known) {
    question.answer(false);
    start = null;
    subject = known;
    fields.load(known);
    start = fields.draft();
    heading.set(texts.get(known.headingKey()));
    failure.set("");
    open.set(true);
    refresh();
  }

  /**
   * Saves what is typed as one edit. If that fails, the reason is shown and what is typed stays.
   *
   * @return whether it was saved; never fails
   */
  public CompletionStage<Boolean> save() {
    FormSubject known = subject;
    if (!canSave.get() || known == null) {
      return CompletableFuture.completedFuture(false);
    }
    EventDraft draft = fields.draft();
    TimeFieldViewModel time = fields.time();
    saving.set(true);
    failure.set("");
    refresh();
    underway =
        time.baseRelations()
            .thenCombine(
                time.meaning(),
                (old, meaning) ->
                    new DraftEdit(session.ids(), session.snapshot())
                        .changes(known.records(), known.adding(), draft, old, meaning))
            .thenCompose(changes -> apply(known.labelKey(), draft, changes))
            .handle((change, problem) -> saved(known.id(), problem));
    return underway;
  }

  private CompletionStage<@Nullable CaseChange> apply(
      String labelKey, EventDraft draft, List<Change> changes) {
    if (changes.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return session
        .apply(new Edit(EventActions.label(labelKey, draft.title()), author, changes))
        .thenApply(change -> change);
  }

  private boolean saved(EventId id, @Nullable Throwable problem) {
    saving.set(false);
    if (problem == null) {
      onSaved.accept(id);
      close();
      return true;
    }
    Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
    failure.set(
        cause instanceof CaseException known
            ? Texts.problem(known)
            : texts.get("save.failed", String.valueOf(cause)));
    refresh();
    question.answer(false);
    return false;
  }

  /** Closes the form; asks first if something is typed that is not saved. */
  public void cancel() {
    if (question.askingProperty().get()) {
      keepEditing();
    } else {
      mayLeave();
    }
  }

  /**
   * Asks to leave the form, once. It closes at once if nothing unsaved is typed, and after the save
   * under way if there is one; else it shows its question, and closes on Save or Discard.
   *
   * @return whether it has closed; completes when the question is answered, never fails
   */
  public CompletionStage<Boolean> mayLeave() {
    if (!open.get()) {
      return CompletableFuture.completedFuture(true);
    }
    if (saving.get()) {
      return underway;
    }
    if (!dirty.get()) {
      close();
      return CompletableFuture.completedFuture(true);
    }
    asked = fields.draft();
    return question.ask();
  }

  /** Whether it is open on one of these events. */
  public boolean isOn(Collection<EventId> events) {
    return open.get() && subject != null && events.contains(subject.id());
  }

  /** Answers the question: stay. */
  public void keepEditing() {
    question.answer(false);
  }

  /** Answers the question: leave, and forget what is typed. */
  public void discard() {
    close();
  }

  private void close() {
    boolean wasOpen = open.get();
    loads++;
    subject = null;
    start = null;
    open.set(false);
    failure.set("");
    refresh();
    if (wasOpen) {
      onClosed.run();
    }
    question.answer(true);
  }

  private void refresh() {
    if (!saving.get() && question.askingProperty().get() && !fields.draft().equals(asked)) {
      // Whoever types on has answered.
      keepEditing();
    }
    EventDraft begun = start;
    if (begun == null) {
      dirty.set(false);
      canSave.set(false);
      return;
    }
    dirty.set(!fields.draft().equals(begun));
    whySaveDisabled.set(reason());
    canSave.set(whySaveDisabled.get().isEmpty());
  }

  private String reason() {
    String readOnly = session.snapshot().readOnly();
    if (readOnly != null) {
      return readOnly;
    }
    if (saving.get()) {
      return texts.get("save.underway");
    }
    String problem = fields.problem();
    if (!problem.isEmpty()) {
      return problem;
    }
    boolean adding = subject != null && subject.adding();
    return dirty.get() || adding ? "" : texts.get("save.unchanged");
  }
}
