package app.throughline.ui.filter;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventIndex;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The filter of a view: every condition, with how many events meet it. */
public final class FilterViewModel {
  /** The sections from the top; what is in use most comes first. */
  private static final List<Grouping> ORDER =
      List.of(
          Grouping.LANE,
          Grouping.STATUS,
          Grouping.PERSON,
          Grouping.PLACE,
          Grouping.ORGANISATION,
          Grouping.TAG,
          Grouping.SOURCE);

  private final CaseSession session;
  private final ObjectProperty<Arrangement> arrangement;
  private final List<FilterSection> sections = new ArrayList<>();
  private final DateRange range;
  private final BooleanProperty conflictsOnly = new SimpleBooleanProperty();
  private final BooleanProperty undatedOnly = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper conflicts = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper undated = new ReadOnlyIntegerWrapper();
  private CaseSnapshot shown;

  /** Conditions that show and change the filter of an arrangement. */
  public FilterViewModel(
      CaseSession session,
      ObjectProperty<Arrangement> arrangement,
      ObservableValue<TimeStyle> style) {
    this.session = session;
    this.arrangement = arrangement;
    this.shown = session.snapshot();
    this.range = new DateRange(arrangement, () -> shown.info(), style);
    for (Grouping kind : ORDER) {
      FilterSection section = new FilterSection(kind, arrangement);
      section.open().addListener((observable, was, is) -> count(section));
      sections.add(section);
    }
    condition(conflictsOnly, EventFilter::conflictsOnly, EventFilter::withConflictsOnly);
    condition(undatedOnly, EventFilter::undatedOnly, EventFilter::withUndatedOnly);
    show(shown);
  }

  /** The sections of lanes, statuses, people and so on, from the top. */
  public List<FilterSection> sections() {
    return List.copyOf(sections);
  }

  /** The section of a kind. */
  public FilterSection section(Grouping kind) {
    return sections.get(ORDER.indexOf(kind));
  }

  /** The date range. */
  public DateRange range() {
    return range;
  }

  /** Only events whose accounts or limits disagree. */
  public BooleanProperty conflictsOnly() {
    return conflictsOnly;
  }

  /** Only events without a time. */
  public BooleanProperty undatedOnly() {
    return undatedOnly;
  }

  /** How many events have a conflict. */
  public ReadOnlyIntegerProperty conflicts() {
    return conflicts.getReadOnlyProperty();
  }

  /** How many events have no time. */
  public ReadOnlyIntegerProperty undated() {
    return undated.getReadOnlyProperty();
  }

  /** The filter. */
  public ObservableValue<EventFilter> filter() {
    return arrangement.map(Arrangement::filter);
  }

  /** Takes over another state of the case; the filter stays. */
  public void show(CaseSnapshot snapshot) {
    shown = snapshot;
    Facets facets = new Facets(snapshot);
    EventIndex index = snapshot.index();
    int disagreeing = 0;
    for (int i = 0; i < index.size(); i++) {
      disagreeing += index.is(i, EventIndex.DISPUTED) ? 1 : 0;
    }
    conflicts.set(disagreeing);
    undated.set(index.size() - index.datedCount());
    for (FilterSection section : sections) {
      section.show(facets.all(section.kind()));
      count(section);
    }
  }

  /** Leaves nothing out. */
  public void showAll() {
    arrangement.set(arrangement.get().withFilter(EventFilter.NONE));
  }

  /** Counts what is seen; a section that is closed is counted when it opens. */
  private void count(FilterSection section) {
    if (!section.open().get()) {
      return;
    }
    if (section.hides()) {
      section.count(new Facets(shown).counts(section.kind()));
    } else {
      session.counts(section.kind()).thenAccept(section::count);
    }
  }

  private void condition(
      BooleanProperty property,
      Predicate<EventFilter> read,
      BiFunction<EventFilter, Boolean, EventFilter> change) {
    arrangement.addListener((observable, was, is) -> property.set(read.test(is.filter())));
    property.set(read.test(arrangement.get().filter()));
    property.addListener(
        (observable, was, is) -> {
          EventFilter filter = arrangement.get().filter();
          if (read.test(filter) != is) {
            arrangement.set(arrangement.get().withFilter(change.apply(filter, is)));
          }
        });
  }
}
