package app.throughline.timeline;

import app.throughline.drawing.Pen;
import app.throughline.layout.TextMeasure;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;

/**
 * What the window's pictures are painted on. With a graphics card that is a canvas; without one it
 * is a buffer of pixels painted by Java2D: a frame of 2,000 bars and 1,000 labels at 1600 × 900
 * takes half as long there as on a canvas drawn by JavaFX's software pipeline (measured: 10 ms
 * against 20 ms).
 */
interface Surface {
  /** The node to put into the scene, at the origin of its parent. */
  Node node();

  /** Measures text as this surface draws it. */
  TextMeasure measure();

  /**
   * Takes another size.
   *
   * @param widthPx in logical pixels
   * @param heightPx in logical pixels
   * @param scale device pixels to a logical pixel
   */
  void resize(double widthPx, double heightPx, double scale);

  /** Has a new picture painted, all of it. */
  void paint(Consumer<Pen> painting);

  /** The faster surface on this machine. */
  static Surface ofThisMachine() {
    return Platform.isSupported(ConditionalFeature.SCENE3D)
        ? new CanvasSurface()
        : new PixelSurface();
  }
}
