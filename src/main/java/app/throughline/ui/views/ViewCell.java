package app.throughline.ui.views;

import app.throughline.model.SavedView;
import app.throughline.model.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A saved view in the list: its name and the key that shows it, marked while it is seen. */
final class ViewCell extends ListCell<SavedView> {
  private static final int NUMBER_KEYS = 9;

  private final ViewsViewModel model;
  private final Texts texts = new Texts("views");

  ViewCell(ViewsViewModel model) {
    this.model = model;
  }

  @Override
  protected void updateItem(@Nullable SavedView view, boolean empty) {
    super.updateItem(view, empty);
    if (view == null || empty) {
      setText(null);
      setGraphic(null);
      return;
    }
    int number = getIndex() + 1;
    Label key = new Label(number <= NUMBER_KEYS ? texts.get("key", number) : "");
    key.getStyleClass().add("view-key");
    FontIcon mark = new FontIcon(model.isShown(view) ? "bi-bookmark-fill" : "bi-bookmark");
    key.setGraphic(mark);
    setText(view.name());
    setGraphic(key);
  }
}
