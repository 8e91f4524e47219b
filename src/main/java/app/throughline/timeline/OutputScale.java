package app.throughline.timeline;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Transform;
import javafx.stage.Window;

/** How many device pixels a node's own pixel has: of the screen, and of what magnifies the node. */
final class OutputScale {
  private final ObservableValue<Number> scale;

  OutputScale(Node node) {
    ObservableValue<Number> screen =
        node.sceneProperty()
            .flatMap(Scene::windowProperty)
            .<Number>flatMap(Window::outputScaleXProperty)
            .orElse(1.0);
    ObservableValue<Double> magnified = node.localToSceneTransformProperty().map(Transform::getMxx);
    scale =
        Bindings.createDoubleBinding(
            () -> screen.getValue().doubleValue() * magnified.getValue(), screen, magnified);
  }

  double get() {
    return scale.getValue().doubleValue();
  }

  /** Tells the listener when the scale has become another. */
  void onChange(Runnable listener) {
    scale.addListener((property, old, now) -> listener.run());
  }
}
