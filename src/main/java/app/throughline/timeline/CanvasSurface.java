package app.throughline.timeline;

import app.throughline.drawing.Pen;
import app.throughline.layout.TextMeasure;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;

/** A canvas; JavaFX itself draws it at the scale of the screen. */
final class CanvasSurface implements Surface {
  private final InterFonts fonts = new InterFonts();
  private final FxMeasure measure = new FxMeasure(fonts);
  private final Canvas canvas = new Canvas();
  private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D(), fonts);

  @Override
  public Node node() {
    return canvas;
  }

  @Override
  public TextMeasure measure() {
    return measure;
  }

  @Override
  public void resize(double widthPx, double heightPx, double scale) {
    canvas.setWidth(widthPx);
    canvas.setHeight(heightPx);
  }

  @Override
  public void paint(Consumer<Pen> painting) {
    // Clearing all of it first also lets the canvas drop what it still has to draw.
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    painting.accept(pen);
  }
}
