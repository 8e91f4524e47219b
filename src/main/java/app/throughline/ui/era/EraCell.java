package app.throughline.ui.era;

import app.throughline.model.Era;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list: colour, name and time. */
final class EraCell extends ListCell<Era> {
  private static final double NAME_PX = 200;

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
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxWidth(NAME_PX);
    Label time = new Label(model.when(era));
    time.getStyleClass().add("era-note");
    time.setMinWidth(0);
    HBox line = new HBox(EraView.chip(era.color()), name, time);
    line.getStyleClass().add("era-row");
    line.setMinWidth(0);
    setPrefWidth(0);
    setGraphic(line);
    setAccessibleText(era.name() + ", " + model.told(era));
  }
}
