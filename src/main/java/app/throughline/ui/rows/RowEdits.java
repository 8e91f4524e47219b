package app.throughline.ui.rows;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups;
import app.throughline.model.Lane;
import app.throughline.model.RowKey;
import app.throughline.model.RowStyle;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.Substitution;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Makes the edits that change rows; each is one step to undo. */
final class RowEdits {
  private final CaseSession session;
  private final String author;
  private final Texts texts = new Texts("rows");

  RowEdits(CaseSession session, String author) {
    this.session = session;
    this.author = author;
  }

  /**
   * Moves a row.
   *
   * @param shown the rows that are seen, in order
   * @param place where it is to stand among the others that are seen
   */
  CompletionStage<Edit> move(EventGroups.Group row, List<EventGroups.Group> shown, int place) {
    RowKey key = RowKey.parse(row.key());
    List<String> others =
        shown.stream().map(EventGroups.Group::key).filter(k -> !k.equals(row.key())).toList();
    return switch (key.grouping()) {
      case LANE -> {
        List<String> all = new ArrayList<>();
        snapshot().lanes().forEach(lane -> all.add("lane:" + lane.id().value()));
        moveWithin(all, row.key(), others, place);
        yield done("edit.move", row.name(), laneOrders(all));
      }
      default ->
          // Also the rows that are hidden or filtered out keep their places.
          session
              .groups(Arrangement.of(key.grouping(), EventFilter.NONE))
              .thenApply(
                  rows -> {
                    List<String> all = new ArrayList<>();
                    rows.groups().forEach(group -> all.add(group.key()));
                    moveWithin(all, row.key(), others, place);
                    return edit("edit.move", row.name(), styleOrders(all, row.key()));
                  });
    };
  }

  /** Moves a key in a list before one of its neighbours in a shorter list. */
  static void moveWithin(List<String> all, String key, List<String> others, int place) {
    all.remove(key);
    int at =
        place < others.size()
            ? all.indexOf(others.get(place))
            : others.isEmpty() ? all.size() : all.indexOf(others.get(others.size() - 1)) + 1;
    all.add(at < 0 ? all.size() : at, key);
  }

  /** The lanes take over the orders that there are, as far as those differ. */
  private List<Change> laneOrders(List<String> wanted) {
    List<Lane> lanes = snapshot().lanes();
    Map<String, Lane> byKey = new HashMap<>();
    lanes.forEach(lane -> byKey.put("lane:" + lane.id().value(), lane));
    boolean distinct = lanes.stream().map(Lane::order).distinct().count() == lanes.size();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Lane lane = Objects.requireNonNull(byKey.get(wanted.get(i)));
      int order = distinct ? lanes.get(i).order() : i;
      if (order != lane.order()) {
        changes.add(
            new Change(
                lane, new Lane(lane.id(), lane.name(), lane.color(), order, lane.visible())));
      }
    }
    return changes;
  }

  /** Numbers the rows down to the last that has a place of its own; those below stay by name. */
  private List<Change> styleOrders(List<String> wanted, String moved) {
    int last = wanted.indexOf(moved);
    for (int i = last; i < wanted.size(); i++) {
      RowStyle style = style(wanted.get(i));
      last = style != null && style.order() != RowStyle.BY_NAME ? i : last;
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      RowStyle style = style(wanted.get(i));
      if (style == null) {
        changes.add(Change.add(new RowStyle(session.ids().rowStyle(), wanted.get(i), i, null)));
      } else if (style.order() != i) {
        changes.add(new Change(style, style.withOrder(i)));
      }
    }
    return changes;
  }

  /** Colours a row; null for the colour of its place. A lane always has one of its own. */
  CompletionStage<Edit> color(EventGroups.Group row, @Nullable String color) {
    RowKey key = RowKey.parse(row.key());
    List<Change> changes = new ArrayList<>();
    Lane lane = lane(key);
    RowStyle style = style(row.key());
    if (lane != null) {
      String hex = color == null ? lane.color() : color;
      changes.add(
          new Change(lane, new Lane(lane.id(), lane.name(), hex, lane.order(), lane.visible())));
    } else if (style != null) {
      changes.add(new Change(style, style.withColor(color)));
    } else {
      changes.add(
          Change.add(new RowStyle(session.ids().rowStyle(), row.key(), RowStyle.BY_NAME, color)));
    }
    return done("edit.color", row.name(), changes);
  }

  /**
   * Renames a tag everywhere, in saved views as well; one that is called like another becomes it.
   *
   * @return what is to be done to filters and views that the case does not know
   */
  CompletionStage<Substitution> renameTag(String tag, String name) {
    Substitution renaming = Substitution.renaming(tag, name, snapshot().tags());
    return session
        .catalogue()
        .apply(renaming, texts.get("edit.rename", tag), author)
        .thenApply(change -> renaming);
  }

  /** Renames what a row stands for, but for a tag. */
  CompletionStage<Edit> rename(EventGroups.Group row, String name) {
    RowKey key = RowKey.parse(row.key());
    return switch (key.grouping()) {
      case LANE -> {
        Lane lane = Objects.requireNonNull(lane(key));
        Lane renamed = new Lane(lane.id(), name, lane.color(), lane.order(), lane.visible());
        yield done("edit.rename", row.name(), List.of(new Change(lane, renamed)));
      }
      case SOURCE ->
          session
              .record(new SourceId(key.id()))
              .thenApply(
                  record -> edit("edit.rename", row.name(), List.of(retitled(record, name))));
      case TAG -> throw new IllegalArgumentException("a tag is more than one record");
      case STATUS -> throw new IllegalArgumentException("a status has no name of the user's");
      default -> done("edit.rename", row.name(), List.of(renamedEntity(key.id(), name)));
    };
  }

  private Change renamedEntity(long id, String name) {
    for (Entity entity : snapshot().entities()) {
      if (entity.id().value() == id) {
        return new Change(
            entity,
            new Entity(
                entity.id(),
                entity.kind(),
                name,
                entity.aliases(),
                entity.note(),
                entity.coordinates()));
      }
    }
    throw new IllegalArgumentException("no entity " + id);
  }

  private static Change retitled(CaseRecord record, String title) {
    Source source = (Source) record;
    return new Change(
        source,
        new Source(
            source.id(),
            source.kind(),
            title,
            source.author(),
            source.publisher(),
            source.published(),
            source.accessed(),
            source.url(),
            source.language(),
            source.reliability(),
            source.repeats(),
            source.text()));
  }

  private CaseSnapshot snapshot() {
    return session.snapshot();
  }

  private @Nullable Lane lane(RowKey key) {
    for (Lane lane : snapshot().lanes()) {
      if (key.toString().equals("lane:" + lane.id().value())) {
        return lane;
      }
    }
    return null;
  }

  private @Nullable RowStyle style(String row) {
    for (RowStyle style : snapshot().rowStyles()) {
      if (style.row().equals(row)) {
        return style;
      }
    }
    return null;
  }

  private CompletionStage<Edit> done(String label, String name, List<Change> changes) {
    return CompletableFuture.completedFuture(edit(label, name, changes));
  }

  private Edit edit(String label, String name, List<Change> changes) {
    return new Edit(texts.get(label, name), author, changes);
  }
}
