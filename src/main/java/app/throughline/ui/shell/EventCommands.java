package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Grouping;
import app.throughline.model.LaneId;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.timeline.ContextRequest;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.form.EventActions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What can be done with events from the timeline and the menus. */
final class EventCommands {
  private static final String LANE_KEY = "lane:";

  private final ShellContext context;
  private final SidePane side;
  private final TimelineView timeline;
  private final EventActions actions;
  private final EraCommands eras;
  private final Texts texts = new Texts("shell");

  EventCommands(ShellContext context, SidePane side, TimelineView timeline, EraCommands eras) {
    this.eras = eras;
    this.context = context;
    this.side = side;
    this.timeline = timeline;
    this.actions = new EventActions(context.session(), context.desk().author());
    timeline.actions().setOnActivate(this::edit);
    timeline.actions().setOnCreate(this::addAt);
    timeline.actions().setOnContext(this::menu);
    timeline.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            deleteSelected();
            event.consume();
          }
        });
  }

  void add() {
    if (!isReadOnly()) {
      side.add(null);
    }
  }

  private void edit(EventId event) {
    if (!isReadOnly()) {
      side.edit(event);
    }
  }

  private boolean isReadOnly() {
    return context.model().snapshot().get().readOnly() != null;
  }

  void editSelected() {
    only(this::edit);
  }

  void duplicateSelected() {
    if (!isReadOnly()) {
      only(side::duplicate);
    }
  }

  void deleteSelected() {
    delete(context.model().selection().get());
  }

  /** Whether there is no selected event that could be given a time. */
  ObservableBooleanValue nothingToPlace() {
    ShellViewModel model = context.model();
    return Bindings.createBooleanBinding(
        () -> {
          EventIndex index = model.snapshot().get().index();
          return isReadOnly()
              || model.selection().get().stream()
                  .map(index::position)
                  .noneMatch(at -> at >= 0 && index.is(at, EventIndex.UNDATED));
        },
        model.snapshot(),
        model.selection());
  }

  /** Deletes events at once; Undo brings them back. */
  void delete(Set<EventId> events) {
    if (events.isEmpty() || isReadOnly()) {
      return;
    }
    side.leave(
        () ->
            actions
                .delete(events)
                .whenComplete(
                    (change, error) -> {
                      String label = change == null ? "" : change.label();
                      context.model().report(error, texts.get("toast.done", label), true);
                    }));
  }

  /** Selects the dated event at a place in time order, or the nearest there is. */
  void goTo(int position) {
    EventIndex index = context.model().snapshot().get().index();
    if (index.datedCount() > 0) {
      EventId event = index.id(Math.min(position, index.datedCount() - 1));
      context.model().selection().set(Set.of(event));
      timeline.reveal(event);
    }
  }

  private void addAt(String groupKey, long millis) {
    if (!isReadOnly()) {
      ShellViewModel model = context.model();
      ZoneId caseZone = model.snapshot().get().info().zone();
      long meant = model.style().get().zone().inCase(millis, precision(), caseZone);
      side.addAt(meant, precision(), lane(groupKey));
    }
  }

  private void addThere(ContextRequest request) {
    request.millis().ifPresentOrElse(millis -> addAt(request.groupKey(), millis), this::add);
  }

  private @Nullable LaneId lane(String groupKey) {
    boolean byLane = context.model().arrangement().get().grouping() == Grouping.LANE;
    return byLane && groupKey.startsWith(LANE_KEY)
        ? new LaneId(Long.parseLong(groupKey.substring(LANE_KEY.length())))
        : null;
  }

  /** As fine as the axis shows: nobody who points at a year means a minute. */
  private Precision precision() {
    double millisPerPx = timeline.viewportProperty().get().millisPerPx();
    if (millisPerPx < Duration.ofMinutes(20).toMillis()) {
      return Precision.MINUTE;
    }
    if (millisPerPx < Duration.ofHours(8).toMillis()) {
      return Precision.DAY;
    }
    return millisPerPx < Duration.ofDays(4).toMillis() ? Precision.MONTH : Precision.YEAR;
  }

  /** The menu of the overview strip: where to go. */
  void overviewMenu(Node overview, double screenX, double screenY) {
    MenuItem back = item("go.back", timeline::back);
    back.setDisable(!timeline.history().canBackProperty().get());
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            item("view.all", timeline::fitAll),
            item("go.first", () -> goTo(0)),
            item("go.last", () -> goTo(Integer.MAX_VALUE)),
            back);
    menu.show(overview, screenX, screenY);
  }

  private void menu(ContextRequest request) {
    ContextMenu menu = new ContextMenu();
    EventId event = request.event();
    if (request.era() != null) {
      menu.getItems().setAll(eras.items(request));
    } else if (event == null) {
      menu.getItems()
          .setAll(
              editItem("edit.add", () -> addThere(request)), item("view.all", timeline::fitAll));
      menu.getItems().addAll(1, eras.items(request));
    } else {
      menu.getItems()
          .setAll(
              editItem("edit.edit", () -> side.edit(event)),
              editItem("edit.duplicate", () -> side.duplicate(event)),
              editItem("edit.delete", this::deleteSelected),
              item("view.selection", timeline::fitSelection));
      if (!nothingToPlace().get()) {
        menu.getItems().add(1, item("edit.place", timeline::placeSelected));
      }
    }
    menu.show(timeline, request.screenX(), request.screenY());
  }

  private MenuItem editItem(String key, Runnable action) {
    MenuItem item = item(key, action);
    item.setDisable(isReadOnly());
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void only(Consumer<EventId> action) {
    Set<EventId> selected = context.model().selection().get();
    if (selected.size() == 1) {
      action.accept(selected.iterator().next());
    }
  }
}
