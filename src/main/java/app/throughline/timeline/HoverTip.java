package app.throughline.timeline;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The tooltip of whatever the pointer rests on; any key puts it away. */
final class HoverTip {
  private static final Duration DELAY = Duration.millis(350);
  private static final double WIDEST_PX = 480;
  private static final double OFF_PX = 14;

  private final Node owner;
  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition delay = new PauseTransition(DELAY);
  private @Nullable Object target;
  private Supplier<String> words = () -> "";
  private double screenX;
  private double screenY;

  HoverTip(Node owner) {
    this.owner = owner;
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST_PX);
    tooltip.getStyleClass().add("timeline-tip");
    delay.setOnFinished(event -> show());
    EventHandler<KeyEvent> onKey = event -> hide();
    owner
        .sceneProperty()
        .addListener(
            (property, old, now) -> {
              if (old != null) {
                old.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
              }
              if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
              }
            });
  }

  /**
   * Takes what the pointer rests on now, or null for nothing. Its words are asked for at once, so
   * that they can be fetched, and again when the tooltip shows.
   */
  void hover(
      @Nullable Object newTarget, Supplier<String> newWords, double newScreenX, double newScreenY) {
    screenX = newScreenX;
    screenY = newScreenY;
    if (newTarget == null) {
      hide();
    } else if (!newTarget.equals(target)) {
      hide();
      target = newTarget;
      words = newWords;
      tooltip.setText(newWords.get());
      delay.playFromStart();
    }
  }

  /** Takes the words anew, since they may have arrived only now. */
  void refresh() {
    if (isShowing()) {
      tooltip.setText(words.get());
    }
  }

  /** The words it shows, or showed last. */
  String text() {
    return tooltip.getText();
  }

  /** Whether it is to be seen. */
  boolean isShowing() {
    return tooltip.isShowing();
  }

  void hide() {
    target = null;
    delay.stop();
    tooltip.hide();
  }

  private void show() {
    if (owner.getScene() != null && owner.getScene().getWindow() != null) {
      tooltip.setText(words.get());
      tooltip.show(owner, screenX + OFF_PX, screenY + OFF_PX);
    }
  }
}
