package app.throughline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says that an entity is of another kind, as an organisation that was taken for a person; views
 * that ask for it go on doing so.
 *
 * @param id the entity
 * @param from what it was
 * @param to what it is
 */
public record KindChange(EntityId id, EntityKind from, EntityKind to) {

  /** All that changes. */
  public List<Change> changes(Entity entity, CaseSnapshot snapshot) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(entity, entity.withKind(to)));
    for (RowStyle style : snapshot.rowStyles()) {
      if (style.row().equals(row(from))) {
        changes.add(
            new Change(style, new RowStyle(style.id(), row(to), style.order(), style.color())));
      }
    }
    for (SavedView view : snapshot.views()) {
      Arrangement after = in(view.arrangement());
      if (!after.equals(view.arrangement())) {
        changes.add(
            new Change(
                view,
                new SavedView(
                    view.id(),
                    view.name(),
                    view.startMillis(),
                    view.endMillis(),
                    after,
                    view.order())));
      }
    }
    return changes;
  }

  /** How a view arranges the events afterwards. */
  public Arrangement in(Arrangement arrangement) {
    return new Arrangement(
        arrangement.grouping(),
        in(arrangement.filter()),
        renamed(arrangement.hiddenRows()),
        renamed(arrangement.collapsedRows()));
  }

  private EventFilter in(EventFilter filter) {
    boolean asked =
        switch (from) {
          case PERSON -> filter.people().contains(id);
          case PLACE -> filter.places().contains(id);
          case ORGANISATION -> filter.organisations().contains(id);
          case OBJECT -> false;
        };
    return new EventFilter(
        filter.hiddenLanes(),
        filter.hiddenStatuses(),
        moved(filter.people(), EntityKind.PERSON, asked),
        moved(filter.places(), EntityKind.PLACE, asked),
        moved(filter.organisations(), EntityKind.ORGANISATION, asked),
        filter.tags(),
        filter.sources(),
        filter.fromMillis(),
        filter.toMillis(),
        filter.conflictsOnly(),
        filter.undatedOnly(),
        filter.words());
  }

  private Set<EntityId> moved(Set<EntityId> ids, EntityKind kind, boolean asked) {
    Set<EntityId> after = new HashSet<>(ids);
    if (kind == from) {
      after.remove(id);
    }
    if (asked && kind == to) {
      after.add(id);
    }
    return after;
  }

  private Set<String> renamed(Set<String> rows) {
    Set<String> after = new HashSet<>(rows);
    if (after.remove(row(from))) {
      after.add(row(to));
    }
    return after;
  }

  private String row(EntityKind kind) {
    return Subject.of(kind).rowKey(String.valueOf(id.value()));
  }
}
