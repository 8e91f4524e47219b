package app.throughline.ui.shell;

import app.throughline.model.Texts;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The message that shows for a few seconds at the foot of the timeline, with Undo where that helps.
 */
final class Toast {
  private static final Duration SHOWN = Duration.seconds(6);
  private static final Duration FADE = Duration.millis(250);
  private static final double FOOT_PX = 64;

  private final HBox box = new HBox();
  private final Label text = new Label();
  private final PauseTransition pause = new PauseTransition(SHOWN);
  private final FadeTransition fade = new FadeTransition(FADE, box);

  Toast(ShellViewModel model, StackPane over) {
    Hyperlink undo = new Hyperlink(new Texts("shell").get("toast.undo"));
    undo.setOnAction(
        event -> {
          hide();
          model.undo();
        });
    undo.managedProperty().bind(undo.visibleProperty());
    box.getStyleClass().add("toast");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.getChildren().addAll(text, undo);
    box.setVisible(false);
    StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
    StackPane.setMargin(box, new Insets(0, 0, FOOT_PX, 0));
    over.getChildren().add(box);
    pause.setOnFinished(event -> fade.playFromStart());
    fade.setToValue(0);
    fade.setOnFinished(event -> hide());
    model
        .notice()
        .addListener(
            (observable, was, is) -> {
              if (is != null) {
                undo.setVisible(is.undoable());
                show(is.text());
              }
            });
  }

  private void show(String message) {
    fade.stop();
    text.setText(message);
    box.setOpacity(1);
    box.setVisible(true);
    pause.playFromStart();
  }

  private void hide() {
    pause.stop();
    box.setVisible(false);
  }
}
