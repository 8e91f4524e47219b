package app.throughline.timeline;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How many device pixels a logical pixel has in the window that shows a node. */
final class OutputScale {
  private final ObservableValue<Number> scale;

  OutputScale(Node node) {
    scale =
        node.sceneProperty()
            .flatMap(Scene::windowProperty)
            .<Number>flatMap(Window::outputScaleXProperty)
            .orElse(1.0);
  }

  double get() {
    return scale.getValue().doubleValue();
  }

  /** Tells the listener when the scale has become another. */
  void onChange(Runnable listener) {
    scale.addListener((property, old, now) -> listener.run());
  }
}
