package app.throughline.ui.shell;

import app.throughline.exchange.TablePreferences;
import app.throughline.model.Arrangement;
import app.throughline.model.EventFilter;
import app.throughline.model.Texts;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.table.EventTableView;
import app.throughline.ui.table.EventTableViewModel;
import app.throughline.ui.table.TableActions;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The table below the timeline: shown and hidden, as high as it was, made when first wanted. */
final class TablePane {
  private static final double PERCENT = 100;

  private final ShellContext context;
  private final SplitPane split;
  private final SidePane side;
  private final EventCommands events;
  private final TimelineView timeline;
  private final BooleanProperty shown;
  private final Texts texts = new Texts("shell");
  private double divider;

  /** How large texts were when the table was made, of their usual size. */
  private double scale = 1;

  private @Nullable EventTableView view;

  TablePane(
      ShellContext context,
      ShellMenu menu,
      SplitPane split,
      SidePane side,
      EventCommands events,
      TimelineView timeline) {
    this.context = context;
    this.split = split;
    this.side = side;
    this.events = events;
    this.timeline = timeline;
    shown = menu.check("showTable").selectedProperty();
    TablePreferences kept = context.desk().preferences().table();
    divider = kept.divider();
    shown.addListener((property, was, is) -> follow(is));
    // The skin moves the divider with the height; the pane is to stay as high as it was left.
    split.heightProperty().addListener((property, was, is) -> Platform.runLater(this::place));
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> note());
    menu.on("copyEvents", () -> view().copy(false));
    menu.on("copyEventsCsv", () -> view().copy(true));
    menu.on("pasteEvents", () -> side.leave(() -> pasteInto(view())));
    menu.item("pasteEvents").setDisable(context.model().snapshot().get().readOnly() != null);
    shown.set(kept.shown());
  }

  /** Remembers how the table is shown, and lets go of the case. */
  void close() {
    note();
    EventTableView made = view;
    TablePreferences kept = context.desk().preferences().table();
    if (made != null) {
      kept = made.preferences().scaled(1 / scale);
      made.close();
    }
    context
        .desk()
        .remember(context.desk().preferences().withTable(kept.withPlace(shown.get(), divider)));
  }

  private void pasteInto(EventTableView table) {
    table.paste(context.window().stage());
  }

  private void follow(boolean show) {
    Node root = view().root();
    if (show) {
      split.getItems().add(root);
      SplitPane.setResizableWithParent(root, false);
      place();
      Platform.runLater(
          () -> {
            place();
            view().focus();
          });
    } else {
      note();
      split.getItems().remove(root);
      timeline.requestFocus();
    }
  }

  private void place() {
    if (split.getItems().size() > 1) {
      split.setDividerPositions(divider);
    }
  }

  private void note() {
    if (split.getDividers().size() == 1) {
      divider = split.getDividerPositions()[0];
    }
  }

  private EventTableView view() {
    EventTableView known = view;
    if (known == null) {
      known = make();
      view = known;
    }
    return known;
  }

  private EventTableView make() {
    scale = context.desk().preferences().settings().fontPercent() / PERCENT;
    ShellViewModel model = context.model();
    EventTableViewModel table =
        new EventTableViewModel(
            context.session(),
            model.style().get(),
            model.rows(),
            model.selection(),
            error -> model.report(error, "", false));
    model.style().subscribe(table::tellTimesIn);
    return new EventTableView(
        context.session(),
        context.desk().author(),
        table,
        context.desk().preferences().table().scaled(scale),
        new TableActions(
            timeline::reveal,
            timeline::fitSelection,
            side::edit,
            side::duplicate,
            chosen -> events.delete(Set.copyOf(chosen)),
            this::showAll,
            label -> model.report(null, texts.get("toast.done", label), true),
            words -> model.report(null, words, false),
            error -> model.report(error, "", false)));
  }

  private void showAll() {
    Arrangement now = context.model().arrangement().get();
    context.model().arrangement().set(now.withFilter(EventFilter.NONE).withHiddenRows(Set.of()));
  }
}
