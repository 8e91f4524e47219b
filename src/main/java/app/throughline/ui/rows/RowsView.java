package app.throughline.ui.rows;

import app.throughline.drawing.Frame;
import app.throughline.model.Arrangement;
import app.throughline.model.EventGroups;
import app.throughline.model.Texts;
import app.throughline.session.Grouped;
import app.throughline.timeline.RowHeaders;
import app.throughline.timeline.RowRequest;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.Callout;
import app.throughline.ui.LineCallout;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The rows' headers in the timeline, bound to what can be done with the rows. */
public final class RowsView {
  private static final double INSET_PX = 8;
  private static final double GAP_PX = 8;

  private final RowsViewModel model;
  private final TimelineView timeline;
  private final StackPane over;
  private final RowHeaders headers;
  private final Callout colors;
  private final LineCallout names;
  private final RowMenu menu;
  private final ContextMenu context = new ContextMenu();
  private final ObjectBinding<@Nullable String> inHand;
  private final Texts texts = new Texts("rows");

  /**
   * Binds the rows of a timeline.
   *
   * @param over the pane that the timeline fills from its top left corner
   * @param arrangement how the view is arranged
   * @param rows the rows that are seen
   */
  public RowsView(
      RowsViewModel model,
      TimelineView timeline,
      StackPane over,
      ObservableValue<Arrangement> arrangement,
      ObservableValue<@Nullable Grouped> rows) {
    this.model = model;
    this.timeline = timeline;
    this.over = over;
    this.headers = timeline.rowHeaders();
    this.colors = new Callout(over);
    this.names = new LineCallout(over);
    // Once the menu has gone and given the focus back.
    this.menu =
        new RowMenu(
            model,
            key -> Platform.runLater(() -> rename(key)),
            key -> Platform.runLater(() -> otherColor(key)));
    inHand =
        Bindings.createObjectBinding(
            () -> inHand(timeline),
            headers.currentProperty(),
            timeline.focusedEventProperty(),
            rows);
    headers.setMovable(!model.isReadOnly());
    headers.setOnMove(model::move);
    headers.setOnToggle(model::toggle);
    headers.setOnContext(request -> showMenu(timeline, request));
    over.getChildren().add(hiddenLink(arrangement, rows));
  }

  /** The key of the row that commands act on: the current one, else that of the focused event. */
  public ObservableValue<@Nullable String> inHand() {
    return inHand;
  }

  /** Does something with the row in hand, if there is one. */
  public void withRow(Consumer<String> action) {
    String key = inHand.get();
    if (key != null) {
      action.accept(key);
    }
  }

  /** The items to choose a colour of the row in hand. */
  public List<MenuItem> colorItems() {
    EventGroups.Group row = model.row(inHand.get());
    return row == null ? List.of() : menu.colorItems(row);
  }

  /** Asks for another name of a row. */
  public void rename(String key) {
    EventGroups.Group row = model.row(key);
    if (row == null || !model.canRename(key)) {
      return;
    }
    names.ask(
        new LineCallout.Question(
            "rowName",
            texts.get("rename.title", row.name()),
            row.name(),
            "",
            name -> echo(key, name),
            name -> {
              boolean fine = model.nameProblem(name).isEmpty();
              if (fine) {
                model.rename(key, name);
              }
              return fine;
            }),
        Pos.TOP_LEFT,
        place(key));
  }

  private LineCallout.Echo echo(String key, String name) {
    String problem = model.nameProblem(name);
    return problem.isEmpty()
        ? new LineCallout.Echo(model.renameEffect(key), false)
        : new LineCallout.Echo(problem, true);
  }

  private void otherColor(String key) {
    EventGroups.Group row = model.row(key);
    if (row == null) {
      return;
    }
    Label title = new Label(texts.get("color.title", row.name()));
    title.getStyleClass().add("callout-title");
    ColorPicker picker = new ColorPicker(Color.web(String.format("#%06x", row.rgb())));
    picker.setId("rowColor");
    Button take = new Button(texts.get("color.take"));
    take.setId("rowColorTake");
    take.getStyleClass().add("accent");
    take.setOnAction(
        event -> {
          model.color(key, hex(picker.getValue()));
          colors.close();
        });
    HBox line = new HBox(GAP_PX, picker, take);
    colors.open(Pos.TOP_LEFT, place(key), title, line);
    picker.requestFocus();
  }

  private static String hex(Color color) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  private Insets place(String key) {
    Bounds header = headers.headerOf(key);
    double top = header == null ? Frame.AXIS_PX : Math.max(Frame.AXIS_PX, header.getMinY());
    // The timeline may be magnified; the pane over it is not.
    Point2D at = over.sceneToLocal(timeline.localToScene(INSET_PX, top));
    return new Insets(at.getY(), 0, 0, at.getX());
  }

  private @Nullable String inHand(TimelineView timeline) {
    String current = headers.currentProperty().get();
    return model.row(current) != null
        ? current
        : model.rowOf(timeline.focusedEventProperty().get());
  }

  private void showMenu(TimelineView timeline, RowRequest request) {
    EventGroups.Group row = model.row(request.key());
    if (row != null) {
      context.getItems().setAll(menu.items(row));
      context.show(timeline, request.screenX(), request.screenY());
    }
  }

  /** What is hidden is told quietly in the corner above the headers. */
  private Hyperlink hiddenLink(
      ObservableValue<Arrangement> arrangement, ObservableValue<@Nullable Grouped> rows) {
    Hyperlink link = new Hyperlink();
    link.setId("hiddenRows");
    link.getStyleClass().add("hidden-rows");
    link.setTooltip(new Tooltip(texts.get("hidden.tip")));
    link.setOnAction(
        event -> {
          model.showHidden();
          // The link goes; the focus must not go with it.
          timeline.requestFocus();
        });
    StackPane.setAlignment(link, Pos.TOP_LEFT);
    Runnable tell =
        () -> {
          int hidden = model.hiddenCount();
          link.setText(texts.get("hidden", hidden));
          link.setVisible(hidden > 0);
          link.setManaged(hidden > 0);
        };
    arrangement.addListener((observable, was, is) -> tell.run());
    rows.addListener((observable, was, is) -> tell.run());
    tell.run();
    return link;
  }
}
