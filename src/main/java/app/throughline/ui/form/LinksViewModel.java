package app.throughline.ui.form;

import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.EventRow;
import app.throughline.model.LinkId;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.When;
import app.throughline.ui.field.LinkedPlacement;
import app.throughline.ui.field.TimeFieldViewModel;
import app.throughline.ui.field.TimeMeaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The links of an event in the form, in both directions, and where they place it together with its
 * own time. What the time field states has no row, but a note.
 */
public final class LinksViewModel {
  private final CaseSession session;
  private final TimeFieldViewModel time;
  private final FieldTimes times;
  private final Texts texts = new Texts("form");
  private final ObservableList<LinkRow> rows = FXCollections.observableArrayList();
  private final ObservableList<String> notes = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper placed = new ReadOnlyStringWrapper("");
  private final Runnable changed;
  private EventId self = new EventId(0);
  private When base = When.UNDATED;
  private When stated = When.UNDATED;
  private List<TimeMeaning.Relation> relations = List.of();
  private int readings;

  /** No links; {@code changed} is told after each change. */
  LinksViewModel(CaseSession session, TimeFieldViewModel time, FieldTimes times, Runnable changed) {
    this.session = session;
    this.time = time;
    this.times = times;
    this.changed = changed;
    rows.addListener((ListChangeListener<LinkRow>) change -> onChange());
  }

  /** The links, one row each. */
  public ObservableList<LinkRow> rows() {
    return rows;
  }

  /** What the time field states of other events, in words; these links have no rows. */
  public ObservableList<String> notes() {
    return notes;
  }

  /** Where the event lies by its links and its own time; empty if no link says so. */
  public ReadOnlyStringProperty placedProperty() {
    return placed.getReadOnlyProperty();
  }

  /** Adds a blank row. */
  public void add() {
    rows.add(row(null));
  }

  /**
   * Fills the rows.
   *
   * @param phrase what the event's time phrase says of other events
   * @param others the events at the other ends
   */
  void load(EventRecords records, List<TimeMeaning.Relation> phrase, List<EventRow> others) {
    self = records.event().id();
    base = records.event().when();
    Map<EventId, EventRow> known = new HashMap<>();
    others.forEach(row -> known.put(row.id(), row));
    List<LinkRow> loaded = new ArrayList<>();
    for (EventLink link : records.links()) {
      if (!TimeMeaning.states(phrase, self, link)) {
        LinkRow row = row(link);
        EventRow other = known.get(link.from().equals(self) ? link.to() : link.from());
        if (other != null) {
          row.other().choose(other);
        }
        loaded.add(row);
      }
    }
    rows.setAll(loaded);
    timeChanged();
  }

  private LinkRow row(@Nullable EventLink before) {
    boolean incoming = before != null && before.to().equals(self);
    EventChoice other = new EventChoice(session, self, times::words);
    return new LinkRow(before, incoming, other, times, this::onChange);
  }

  /** What is stated, a row each. */
  List<LinkRow.Stated> value() {
    return rows.stream().map(LinkRow::value).filter(Objects::nonNull).toList();
  }

  /** The first thing that keeps a row from being saved; empty if nothing. */
  String problem() {
    return rows.stream()
        .map(row -> row.problemProperty().get())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void onChange() {
    preview();
    changed.run();
  }

  /** Takes what the time field says now. */
  void timeChanged() {
    int mine = ++readings;
    time.baseRelations()
        .thenCombine(
            time.meaning(),
            (old, meaning) -> meaning == null ? new TimeMeaning(base, old) : meaning)
        .thenAccept(
            now -> {
              if (mine == readings) {
                stated = now.when();
                relations = now.relations();
                preview();
              }
            });
  }

  private void preview() {
    notes.setAll(
        relations.stream()
            .filter(relation -> relation.event() != null)
            .map(relation -> times.words().clause(relation.clause()))
            .map(clause -> texts.get("link.note", clause))
            .toList());
    List<EventLink> fromPhrase = phraseLinks();
    Map<LinkRow, EventLink> links = new HashMap<>();
    for (LinkRow row : rows) {
      EventLink link = link(row, links.size() + fromPhrase.size() + 1L);
      row.setContradiction("");
      if (link != null) {
        links.put(row, link);
      }
    }
    if (links.isEmpty()) {
      placed.set("");
      return;
    }
    List<EventLink> all = new ArrayList<>(fromPhrase);
    all.addAll(links.values());
    Placement placement = placement(all);
    placed.set(told(placement));
    if (placement.contradictory()) {
      blame(links, fromPhrase);
    }
  }

  private List<EventLink> phraseLinks() {
    List<EventLink> links = new ArrayList<>();
    for (TimeMeaning.Relation relation : relations) {
      EventId event = relation.event();
      if (event != null && !event.equals(self)) {
        links.add(relation.link(new LinkId(links.size() + 1L), self, event));
      }
    }
    return links;
  }

  private @Nullable EventLink link(LinkRow row, long number) {
    LinkRow.Stated value = row.isTemporal() ? row.value() : null;
    Supplier<LinkId> id = () -> new LinkId(number);
    return value == null || self.value() == 0 ? null : value.link(self, id);
  }

  /**
   * Says so at the rows that cannot be true even without the others; where there is none, at all.
   */
  private void blame(Map<LinkRow, EventLink> links, List<EventLink> fromPhrase) {
    List<LinkRow> alone = new ArrayList<>();
    links.forEach(
        (row, link) -> {
          List<EventLink> without = new ArrayList<>(fromPhrase);
          without.add(link);
          if (placement(without).contradictory()) {
            alone.add(row);
          }
        });
    String key = alone.isEmpty() ? "link.contradicts.together" : "link.contradicts";
    (alone.isEmpty() ? links.keySet() : alone).forEach(row -> row.setContradiction(texts.get(key)));
  }

  private Placement placement(List<EventLink> links) {
    Map<EventId, Placement> incoming = new HashMap<>();
    for (LinkRow row : rows) {
      EventRow other = row.other().chosenProperty().get();
      // What was derived from this event must not speak against it.
      if (row.isIncoming() && other != null && other.placement().derived()) {
        incoming.put(other.id(), Placement.stated(other.when()));
      }
    }
    return LinkedPlacement.of(
        self,
        stated,
        links,
        id -> {
          Placement known = incoming.get(id);
          return known == null ? LinkedPlacement.drawn(session.snapshot().index(), id) : known;
        });
  }

  private String told(Placement placement) {
    if (placement.isUndated()) {
      return texts.get("link.not.placed");
    }
    String bounds = times.words().bounds(placement.start(), placement.end());
    return texts.get(
        placement.contradictory() ? "link.placed.contradictory" : "link.placed", bounds);
  }
}
