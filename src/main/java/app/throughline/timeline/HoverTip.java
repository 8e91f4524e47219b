package app.throughline.timeline;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The tooltip of whatever the pointer rests on. */
final class HoverTip {
  private static final Duration DELAY = Duration.millis(350);
  private static final double WIDEST_PX = 420;
  private static final double OFF_PX = 14;

  private final Node owner;
  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition delay = new PauseTransition(DELAY);
  private String text = "";
  private double screenX;
  private double screenY;

  HoverTip(Node owner) {
    this.owner = owner;
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST_PX);
    tooltip.getStyleClass().add("timeline-tip");
    delay.setOnFinished(event -> show());
  }

  /** Takes what the pointer rests on now: a text, or null for nothing. */
  void hover(@Nullable String newText, double newScreenX, double newScreenY) {
    screenX = newScreenX;
    screenY = newScreenY;
    if (newText == null) {
      hide();
    } else if (!newText.equals(text)) {
      hide();
      text = newText;
      delay.playFromStart();
    }
  }

  /** Whether it is to be seen. */
  boolean isShowing() {
    return tooltip.isShowing();
  }

  void hide() {
    text = "";
    delay.stop();
    tooltip.hide();
  }

  private void show() {
    if (owner.getScene() != null && owner.getScene().getWindow() != null) {
      tooltip.setText(text);
      tooltip.show(owner, screenX + OFF_PX, screenY + OFF_PX);
    }
  }
}
