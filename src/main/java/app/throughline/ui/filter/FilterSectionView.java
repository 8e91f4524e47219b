package app.throughline.ui.filter;

import app.throughline.model.Texts;
import app.throughline.ui.filter.FilterSection.Row;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;

/** One section of the pane: a heading that opens and closes it, and a line for each thing. */
final class FilterSectionView extends VBox {
  private static final double CHIP_PX = 10;

  private final FilterSection section;
  private final Texts texts = new Texts("filter");
  private final VBox lines = new VBox();
  private final ContextMenu menu = new ContextMenu();

  FilterSectionView(FilterSection section) {
    this.section = section;
    getStyleClass().add("filter-section");
    setId("filter-" + section.kind());
    Label summary = new Label();
    summary.getStyleClass().add("summary");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    summary.textProperty().bind(section.named().map(this::summary));
    HBox head = new HBox(heading(), summary);
    head.getStyleClass().add("filter-row");
    TextField find = new TextField();
    find.getStyleClass().add("filter-find");
    find.setPromptText(texts.get("find"));
    find.textProperty().bindBidirectional(section.find());
    Label unlisted = new Label();
    unlisted.getStyleClass().add("filter-note");
    unlisted.setWrapText(true);
    unlisted
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("unlisted", section.unlisted().get()), section.unlisted()));
    lines.getStyleClass().add("filter-lines");
    getChildren().addAll(head, find, lines, unlisted);
    BooleanBinding open = Bindings.createBooleanBinding(section.open()::get, section.open());
    show(find, open.and(section.size().greaterThan(FilterSection.LONG)));
    show(lines, open);
    show(unlisted, open.and(section.unlisted().greaterThan(0)));
    show(this, section.size().greaterThan(0).or(section.named().isNotEqualTo(0)));
    section.rows().addListener((ListChangeListener<Row>) change -> fill());
    fill();
  }

  private ToggleButton heading() {
    ToggleButton heading = new ToggleButton(texts.of("heading", section.kind()));
    FontIcon arrow = new FontIcon("bi-chevron-right");
    Runnable turn =
        () -> arrow.setIconLiteral(section.open().get() ? "bi-chevron-down" : "bi-chevron-right");
    section.open().addListener((observable, was, is) -> turn.run());
    turn.run();
    heading.setGraphic(arrow);
    heading.getStyleClass().add("filter-heading");
    heading.selectedProperty().bindBidirectional(section.open());
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    return heading;
  }

  private String summary(Number named) {
    return named.intValue() == 0 ? "" : texts.get(section.hides() ? "hidden" : "only", named);
  }

  private void fill() {
    lines.getChildren().setAll(section.rows().stream().map(this::line).toList());
  }

  private HBox line(Row row) {
    CheckBox box = new CheckBox(row.name());
    box.setMnemonicParsing(false);
    box.selectedProperty().bindBidirectional(row.ticked());
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    box.accessibleTextProperty()
        .bind(row.count().map(count -> texts.get("row.access", row.name(), count)));
    Label count = new Label();
    count.textProperty().bind(row.count().map(number -> texts.get("count", number)));
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox();
    line.getStyleClass().add("filter-row");
    if (row.rgb() >= 0) {
      Rectangle chip =
          new Rectangle(CHIP_PX, CHIP_PX, Color.web(String.format("#%06x", row.rgb())));
      chip.setArcWidth(4);
      chip.setArcHeight(4);
      line.getChildren().add(chip);
    }
    line.getChildren().addAll(box, count);
    Tooltip.install(line, new Tooltip(row.name()));
    line.setOnContextMenuRequested(event -> showMenu(event, line, row));
    return line;
  }

  private void showMenu(ContextMenuEvent event, Node line, Row row) {
    menu.getItems()
        .setAll(
            item("row.only", () -> section.onlyThis(row)),
            item("row.but", () -> section.allButThis(row)),
            item("row.all", section::clear));
    if (event.isKeyboardTrigger()) {
      menu.show(line, Side.BOTTOM, 0, 0);
    } else {
      menu.show(line, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void show(Node node, BooleanBinding when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
