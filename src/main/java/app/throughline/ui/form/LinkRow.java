package app.throughline.ui.form;

import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRow;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Texts;
import app.throughline.time.Relation;
import app.throughline.time.RelativeClause;
import app.throughline.time.TimeWords;
import app.throughline.ui.field.GapField;
import app.throughline.ui.field.Names;
import app.throughline.ui.field.StatedGap;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One link of an event to another, as a sentence: "before ▸ The stabbing, about 18 h". A link that
 * comes in reads the other way round: "The assault ▸ is after this". A row left blank is passed
 * over.
 */
public final class LinkRow {
  /** The kinds in the order of the list: those that say something of time first. */
  public static final List<LinkKind> KINDS =
      List.of(
          LinkKind.BEFORE,
          LinkKind.AFTER,
          LinkKind.DURING,
          LinkKind.STARTS_WITH,
          LinkKind.ENDS_WITH,
          LinkKind.CAUSES,
          LinkKind.PART_OF,
          LinkKind.SAME_AS,
          LinkKind.FOLLOWS);

  private final Texts texts = new Texts("form");
  private final @Nullable EventLink before;
  private final boolean incoming;
  private final EventChoice other;
  private final GapField gap;
  private final Supplier<TimeWords> words;
  private final ObjectProperty<LinkKind> kind = new SimpleObjectProperty<>(LinkKind.BEFORE);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper eventProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper contradiction = new ReadOnlyStringWrapper("");

  /**
   * A row.
   *
   * @param before the link that the row edits, or null for a new one
   * @param incoming whether the link is the other event's statement about this one
   * @param other the other event
   * @param words tells times and distances
   * @param changed told after each change
   */
  LinkRow(
      @Nullable EventLink before,
      boolean incoming,
      EventChoice other,
      FieldTimes words,
      Runnable changed) {
    this.before = before;
    this.incoming = incoming;
    this.other = other;
    this.words = words::words;
    StatedGap stated =
        before == null || before.kind().relation() == null
            ? StatedGap.ANY
            : new StatedGap(before.minGapMillis(), before.maxGapMillis(), before.hard());
    Runnable update = () -> update(changed);
    gap = new GapField(words.style(), stated, update);
    if (before != null) {
      kind.set(before.kind());
    }
    kind.addListener((property, old, value) -> update.run());
    other.textProperty().addListener((property, old, text) -> update.run());
    other.chosenProperty().addListener((property, old, chosen) -> update.run());
    other.problemProperty().addListener((property, old, text) -> update.run());
    show();
  }

  /** Whether the link is the other event's statement about this one. */
  public boolean isIncoming() {
    return incoming;
  }

  /** The other event. */
  public EventChoice other() {
    return other;
  }

  /** The distance; without meaning for kinds that say nothing of time. */
  public GapField gap() {
    return gap;
  }

  /** What the link says. */
  public ObjectProperty<LinkKind> kindProperty() {
    return kind;
  }

  /** What keeps the row from being saved, in plain words; empty if nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The part of it that is about the other event. */
  public ReadOnlyStringProperty eventProblemProperty() {
    return eventProblem.getReadOnlyProperty();
  }

  /** What the row states, in words; empty while it states nothing. */
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** That the row cannot be true together with the rest; empty if it can. */
  public ReadOnlyStringProperty contradictionProperty() {
    return contradiction.getReadOnlyProperty();
  }

  void setContradiction(String text) {
    contradiction.set(text);
  }

  /** Whether the kind says something of time. */
  public boolean isTemporal() {
    return kind.get().relation() != null;
  }

  /** What is stated, or null where nothing is typed into a new row. */
  @Nullable Stated value() {
    if (isBlank()) {
      return null;
    }
    EventRow chosen = other.chosenProperty().get();
    StatedGap stated = isTemporal() ? gap.value() : StatedGap.ANY;
    EventId event = chosen == null ? null : chosen.id();
    return new Stated(before, incoming, kind.get(), event, stated);
  }

  private boolean isBlank() {
    return before == null && other.isBlank() && gap.isBlank();
  }

  private void update(Runnable changed) {
    show();
    changed.run();
  }

  private void show() {
    String why = findProblem();
    boolean ofGap = isTemporal() && why.equals(gap.problemProperty().get());
    problem.set(why);
    eventProblem.set(ofGap ? "" : why);
    EventRow chosen = other.chosenProperty().get();
    StatedGap stated = gap.value();
    Relation relation = kind.get().relation();
    if (chosen == null || relation == null || stated == null) {
      sentence.set("");
      return;
    }
    String title = texts.get("link.quoted", Names.shortened(chosen.title(), 80));
    RelativeClause clause =
        new RelativeClause(
            relation,
            stated.minMillis(),
            stated.maxMillis(),
            stated.hard(),
            incoming ? texts.get("link.this") : title);
    String told = words.get().clause(clause);
    sentence.set(
        incoming
            ? texts.get("link.sentence.in", title, told)
            : texts.get("link.sentence.out", told));
  }

  private String findProblem() {
    if (isBlank()) {
      return "";
    }
    if (other.isBlank()) {
      return texts.get("link.eventless");
    }
    if (other.chosenProperty().get() == null) {
      String why = other.problemProperty().get();
      return why.isEmpty() ? texts.get("link.looking") : why;
    }
    return isTemporal() ? gap.problemProperty().get() : "";
  }

  /**
   * A row as a value.
   *
   * @param before the link that it edits, or null
   * @param incoming whether the other event states it of this one
   * @param kind what it says
   * @param other the other event, or null while none is known
   * @param gap the distance, or null while it cannot be read
   */
  record Stated(
      @Nullable EventLink before,
      boolean incoming,
      LinkKind kind,
      @Nullable EventId other,
      @Nullable StatedGap gap) {

    /** The link of an event that the row states; null while it is not complete. */
    @Nullable EventLink link(EventId self, Supplier<LinkId> newId) {
      if (other == null || gap == null || other.equals(self)) {
        return null;
      }
      LinkId id = before == null ? newId.get() : before.id();
      EventId from = incoming ? other : self;
      EventId to = incoming ? self : other;
      return new EventLink(id, from, to, kind, gap.minMillis(), gap.maxMillis(), gap.hard());
    }
  }
}
