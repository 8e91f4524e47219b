package app.throughline.ui.era;

import app.throughline.model.Era;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list: colour, name and time. */
final class EraCell extends ListCell<Era> {
  private final EraViewModel model;

  EraCell(EraViewModel model) {
    this.model = model;
  }

  @Override
  protected void updateItem(@Nullable Era era, boolean empty) {
    super.updateItem(era, empty);
    setText(null);
    if (empty || era == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label name = new Label(era.name());
    name.setMinWidth(0);
    Label time = new Label(model.told(era));
    time.getStyleClass().add("era-note");
    time.setMinWidth(0);
    HBox line = new HBox(EraView.chip(era.color()), name, time);
    line.getStyleClass().add("era-row");
    line.setMinWidth(0);
    line.setPrefWidth(Region.USE_COMPUTED_SIZE);
    setPrefWidth(0);
    setGraphic(line);
    setAccessibleText(era.name() + ", " + model.told(era));
  }
}
