package app.throughline.ui.form;

import app.throughline.model.CaseException;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRow;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.ui.field.LinkedPlacement;
import app.throughline.ui.field.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A new link from one event to another: what it is to say, and what comes of that. */
public final class LinkCardViewModel {
  private static final int LONGEST_TITLE = 50;

  /** The id of a link that is not made yet. */
  private static final LinkId PREVIEW = new LinkId(1);

  private final CaseSession session;
  private final String author;
  private final Texts texts = new Texts("form");
  private final FieldTimes times;
  private final ReadOnlyObjectWrapper<@Nullable LinkRow> row = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper placed = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
  private @Nullable EventRow from;
  private int loads;

  /**
   * Which ends were joined.
   *
   * @param fromEnd whether the link goes out from the end of its event
   * @param toEnd whether it goes to the end of the other
   */
  public record Ends(boolean fromEnd, boolean toEnd) {}

  /** A card for links of a case; edits are made in the author's name. */
  public LinkCardViewModel(CaseSession session, String author, TimeStyle style) {
    this.session = session;
    this.author = author;
    times = new FieldTimes(session, style.locale());
    times.tellIn(style);
  }

  /** Tells times in another style from the next link on. */
  public void tellTimesIn(TimeStyle style) {
    times.tellIn(style);
  }

  /** What is stated; null before a link is begun. */
  public ReadOnlyObjectProperty<@Nullable LinkRow> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /** Which event the link is about. */
  public ReadOnlyStringProperty headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** Where the link would place the event; empty if it says nothing of that. */
  public ReadOnlyStringProperty placedProperty() {
    return placed.getReadOnlyProperty();
  }

  /** Whether {@link #save()} would make the link. */
  public ReadOnlyBooleanProperty canSaveProperty() {
    return canSave.getReadOnlyProperty();
  }

  /** The event that the link is about, or null before one is begun. */
  public @Nullable EventId from() {
    return from == null ? null : from.id();
  }

  /**
   * Begins a link.
   *
   * @param ofEvent the event that it is about
   * @param to the other event, or null if it is still to be chosen
   * @param ends which ends were joined, or null if that was not said
   * @return completes once the card can be shown; fails if an event is gone
   */
  public CompletionStage<Void> start(EventId ofEvent, @Nullable EventId to, @Nullable Ends ends) {
    int mine = ++loads;
    Set<EventId> events = new HashSet<>();
    events.add(ofEvent);
    if (to != null) {
      events.add(to);
    }
    return session
        .rows(events)
        .thenAccept(
            rows -> {
              if (mine == loads) {
                begin(known(rows, ofEvent), to == null ? null : known(rows, to), ends);
              }
            });
  }

  private static EventRow known(List<EventRow> rows, EventId event) {
    return rows.stream()
        .filter(known -> known.id().equals(event))
        .findFirst()
        .orElseThrow(() -> new CaseException(CaseException.Kind.GONE, event.toString()));
  }

  private void begin(EventRow own, @Nullable EventRow other, @Nullable Ends ends) {
    from = own;
    heading.set(texts.get("card.title", Names.shortened(own.title(), LONGEST_TITLE)));
    EventChoice choice = new EventChoice(session, own.id(), times::words);
    LinkRow begun = new LinkRow(null, false, choice, times, this::refresh);
    row.set(begun);
    if (other != null) {
      begun.kindProperty().set(suggested(own.placement(), other.placement(), ends));
      choice.choose(other);
    }
    refresh();
  }

  /**
   * The relation that joined ends mean: from an end to a start before, from a start to an end
   * after. Where the ends leave it open, the times decide.
   *
   * @param ends which ends were joined, or null if that was not said
   */
  static LinkKind suggested(Placement own, Placement other, @Nullable Ends ends) {
    boolean ownSpan = own.end() != null;
    boolean otherSpan = other.end() != null;
    if (ends != null && ownSpan && otherSpan && ends.fromEnd() != ends.toEnd()) {
      return ends.fromEnd() ? LinkKind.BEFORE : LinkKind.AFTER;
    }
    if (own.isUndated() || other.isUndated()) {
      boolean after = ends != null && (otherSpan ? ends.toEnd() : ownSpan && !ends.fromEnd());
      return after ? LinkKind.AFTER : LinkKind.BEFORE;
    }
    boolean inside =
        otherSpan
            && own.start().earliest() >= other.start().earliest()
            && own.over().latest() <= other.over().latest();
    if (inside) {
      return LinkKind.DURING;
    }
    return middle(own) <= middle(other) ? LinkKind.BEFORE : LinkKind.AFTER;
  }

  private static double middle(Placement placement) {
    Long best = placement.best();
    return best == null
        ? ((double) placement.start().earliest() + placement.over().latest()) / 2
        : best;
  }

  private void refresh() {
    LinkRow current = row.get();
    EventRow own = from;
    LinkRow.Stated stated = current == null ? null : current.value();
    if (current == null || own == null) {
      return;
    }
    boolean clear = stated != null && current.problemProperty().get().isEmpty();
    canSave.set(clear && session.snapshot().readOnly() == null);
    EventLink link = clear && stated != null ? stated.link(own.id(), () -> PREVIEW) : null;
    if (link == null || !current.isTemporal()) {
      placed.set("");
      current.setContradiction("");
      return;
    }
    Placement placement =
        LinkedPlacement.of(
            own.id(),
            own.when(),
            List.of(link),
            id -> LinkedPlacement.drawn(session.snapshot().index(), id));
    boolean against = placement.contradictory();
    current.setContradiction(against ? texts.get("link.contradicts") : "");
    placed.set(
        placement.isUndated()
            ? texts.get("link.not.placed")
            : texts.get(
                against ? "link.placed.contradictory" : "link.placed",
                times.words().bounds(placement.start(), placement.end())));
  }

  /**
   * Makes the link as one edit.
   *
   * @return what the edit is called; empty if there is nothing to make; fails as {@link
   *     CaseSession#apply} does
   */
  public CompletionStage<String> save() {
    LinkRow current = row.get();
    EventRow own = from;
    LinkRow.Stated stated = current == null ? null : current.value();
    if (!canSave.get() || own == null || current == null || stated == null) {
      return CompletableFuture.completedFuture("");
    }
    EventLink link = stated.link(own.id(), session.ids()::link);
    EventRow other = current.other().chosenProperty().get();
    if (link == null || other == null) {
      return CompletableFuture.completedFuture("");
    }
    canSave.set(false);
    String label =
        texts.get(
            "card.label",
            Names.shortened(own.title(), LONGEST_TITLE),
            texts.of("link.out", link.kind()),
            Names.shortened(other.title(), LONGEST_TITLE));
    return session
        .apply(new Edit(label, author, List.of(Change.add(link))))
        .thenApply(change -> label);
  }
}
