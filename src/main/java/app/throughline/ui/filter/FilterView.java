package app.throughline.ui.filter;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The pane of lanes and statuses. */
public final class FilterView {
  private static final double CHIP_PX = 10;

  private final FilterViewModel model;
  private final Parent root;
  @FXML private VBox lanes;
  @FXML private HBox statusHeading;
  @FXML private VBox statuses;
  @FXML private Hyperlink showAll;

  /** The pane for a model. */
  public FilterView(FilterViewModel model) {
    this.model = model;
    this.root = Fxml.load(this, new Texts("shell"));
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    follow(model.lanes(), lanes);
    follow(model.statuses(), statuses);
    // A case without events has no statuses.
    statusHeading.visibleProperty().bind(Bindings.isNotEmpty(model.statuses()));
    statusHeading.managedProperty().bind(statusHeading.visibleProperty());
    showAll.setOnAction(event -> model.showAll());
    showAll
        .visibleProperty()
        .bind(
            model
                .filter()
                .map(
                    filter ->
                        !filter.hiddenLanes().isEmpty() || !filter.hiddenStatuses().isEmpty()));
  }

  private static void follow(ObservableList<FilterViewModel.Row> rows, VBox box) {
    Runnable refill = () -> box.getChildren().setAll(rows.stream().map(FilterView::line).toList());
    rows.addListener((ListChangeListener<FilterViewModel.Row>) change -> refill.run());
    refill.run();
  }

  private static HBox line(FilterViewModel.Row row) {
    CheckBox box = new CheckBox(row.name());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(row.shown());
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label(Integer.toString(row.count()));
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
    return line;
  }
}
