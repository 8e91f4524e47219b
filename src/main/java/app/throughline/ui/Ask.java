package app.throughline.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The few questions and answers that do need a dialog. */
public final class Ask {
  private Ask() {}

  /** Whether the user agrees; the button that does it is named by a verb. */
  public static boolean yes(Window owner, String title, String text, String verb) {
    ButtonType doIt = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    Alert alert = dialog(Alert.AlertType.CONFIRMATION, owner, title, text);
    alert.getButtonTypes().setAll(ButtonType.CANCEL, doIt);
    return alert.showAndWait().filter(doIt::equals).isPresent();
  }

  /** Tells something and waits until it is read. */
  public static void tell(Window owner, String title, String text) {
    dialog(Alert.AlertType.INFORMATION, owner, title, text).showAndWait();
  }

  private static Alert dialog(Alert.AlertType type, Window owner, String title, String text) {
    Alert alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.setGraphic(null);
    alert.setContentText(text);
    alert.getDialogPane().getStyleClass().add("message");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    ShownSize.holdOnShown(alert);
    return alert;
  }
}
