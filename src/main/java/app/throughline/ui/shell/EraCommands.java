package app.throughline.ui.shell;

import app.throughline.layout.Viewport;
import app.throughline.model.Era;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.LanePalette;
import app.throughline.model.Texts;
import app.throughline.time.Stretch;
import app.throughline.timeline.ContextRequest;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.era.EraActions;
import app.throughline.ui.era.EraView;
import app.throughline.ui.era.EraViewModel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Periods and markers from the menus and the timeline; their pane lies over the timeline. */
final class EraCommands {
  private static final long MINUTE_MILLIS = 60_000;
  private static final Insets AROUND = new Insets(72, 24, 24, 24);

  private final ShellViewModel model;
  private final TimelineView timeline;
  private final EraActions actions;
  private final EraViewModel pane;
  private final Texts texts = new Texts("era");

  /** Commands of a window; {@code over} takes the pane. */
  EraCommands(ShellContext context, TimelineView timeline, StackPane over) {
    this.model = context.model();
    this.timeline = timeline;
    actions =
        new EraActions(
            context.session(),
            context.desk().author(),
            (text, error) -> model.report(error, text, true));
    pane = new EraViewModel(context.session(), actions, model.style().get().locale());
    model.style().subscribe(pane::tellTimesIn);
    Parent root = new EraView(pane).root();
    StackPane.setAlignment(root, Pos.TOP_RIGHT);
    StackPane.setMargin(root, AROUND);
    over.getChildren().add(root);
    timeline.actions().setOnActivateEra(pane::startEdit);
    if (actions.isEditable()) {
      timeline.actions().setOnChangeEra(this::drag);
    }
  }

  /** Changes a period or marker that was dragged: its time as a whole, or one end of it. */
  private CompletionStage<Boolean> drag(Era before, Era after) {
    boolean whole =
        before.startMillis() != after.startMillis() && before.endMillis() != after.endMillis();
    return whole ? actions.move(before, after) : actions.change(before, after);
  }

  /** Opens the pane on the time of the selected events, or else on the time that is seen. */
  void add() {
    Stretch selected = selected();
    if (selected != null) {
      long start = Math.floorDiv(selected.firstStart(), MINUTE_MILLIS) * MINUTE_MILLIS;
      long end = -Math.floorDiv(-selected.lastEnd(), MINUTE_MILLIS) * MINUTE_MILLIS;
      boolean instant = end - start <= MINUTE_MILLIS;
      pane.startNew(start, instant ? start : end);
    } else {
      Viewport seen = timeline.viewportProperty().get();
      ZoneId zone = model.snapshot().get().info().zone();
      pane.startNew(
          StatusLine.rounded(seen.startMillis(), seen.millisPerPx(), zone),
          StatusLine.rounded(seen.endMillis(), seen.millisPerPx(), zone));
    }
  }

  /** What can be done at a place of the timeline where no event is. */
  List<MenuItem> items(ContextRequest request) {
    List<MenuItem> items = new ArrayList<>();
    Era era = request.era();
    if (era != null) {
      items.add(edit("menu.edit", () -> pane.startEdit(era)));
      items.add(colors(era));
      items.add(item("menu.zoom", () -> zoom(era)));
      items.add(edit("menu.delete", () -> actions.delete(era)));
    } else if (request.event() == null && request.millis().isPresent()) {
      long millis = request.millis().getAsLong();
      items.add(edit("menu.markerHere", () -> pane.startNew(millis, millis)));
    }
    return items;
  }

  void close() {
    pane.close();
  }

  private void zoom(Era era) {
    if (era.isMarker()) {
      Viewport seen = timeline.viewportProperty().get();
      double half = (seen.endMillis() - seen.startMillis()) / 2;
      timeline.showRange(era.startMillis() - half, era.startMillis() + half);
    } else {
      double margin = ((double) era.endMillis() - era.startMillis()) / 20;
      timeline.showRange(era.startMillis() - margin, era.endMillis() + margin);
    }
  }

  private Menu colors(Era era) {
    Menu menu = new Menu(texts.get("menu.color"));
    menu.setDisable(!actions.isEditable());
    for (int i = 0; i < LanePalette.size(); i++) {
      String color = LanePalette.hex(i);
      MenuItem item = item("color." + i, () -> actions.recolor(era, color));
      item.setGraphic(EraView.chip(color));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem edit(String key, Runnable action) {
    MenuItem item = item(key, action);
    item.setDisable(!actions.isEditable());
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  /** The time of the selected events from first to last, or null if it has no two limits. */
  private @Nullable Stretch selected() {
    EventIndex index = model.snapshot().get().index();
    Set<EventId> events = model.selection().get();
    List<Stretch> dated =
        events.stream()
            .mapToInt(index::position)
            .filter(position -> position >= 0 && position < index.datedCount())
            .mapToObj(position -> index.row(position).placement().stretch())
            .toList();
    Stretch all = dated.isEmpty() ? null : Stretch.over(dated);
    boolean limited =
        all != null && all.start().isFinite() && all.end() != null && all.end().isFinite();
    return limited ? all : null;
  }
}
