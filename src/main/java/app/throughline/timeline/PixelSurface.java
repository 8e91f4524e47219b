package app.throughline.timeline;

import app.throughline.drawing.InterMeasure;
import app.throughline.drawing.Java2DPen;
import app.throughline.drawing.Pen;
import app.throughline.layout.TextMeasure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Two buffers of pixels, painted in turn: JavaFX's rendering thread may still read the one while
 * the next picture is painted into the other.
 */
final class PixelSurface implements Surface {
  /** Buffers grow in steps, so that dragging a divider does not ask for new ones every pulse. */
  private static final int STEP_PX = 128;

  private final TextMeasure measure = new InterMeasure();
  private final ImageView view = new ImageView();
  private Sheet front = new Sheet(1, 1);
  private Sheet back = new Sheet(1, 1);
  private int width = 1;
  private int height = 1;
  private double scale = 1;

  @Override
  public Node node() {
    return view;
  }

  @Override
  public TextMeasure measure() {
    return measure;
  }

  @Override
  public void resize(double widthPx, double heightPx, double newScale) {
    scale = newScale;
    width = Math.max(1, (int) Math.ceil(widthPx * scale));
    height = Math.max(1, (int) Math.ceil(heightPx * scale));
    view.setViewport(new Rectangle2D(0, 0, width, height));
    view.setFitWidth(width / scale);
    view.setFitHeight(height / scale);
  }

  @Override
  public void paint(Consumer<Pen> painting) {
    Sheet sheet = back.holds(width, height) ? back : new Sheet(stepped(width), stepped(height));
    Graphics2D graphics = sheet.image.createGraphics();
    try {
      graphics.clipRect(0, 0, width, height);
      graphics.scale(scale, scale);
      painting.accept(Java2DPen.forWindow(graphics));
    } finally {
      graphics.dispose();
    }
    sheet.pixels.updateBuffer(buffer -> new Rectangle2D(0, 0, width, height));
    view.setImage(sheet.shown);
    back = front;
    front = sheet;
  }

  private static int stepped(int size) {
    return (size + STEP_PX - 1) / STEP_PX * STEP_PX;
  }

  /** One array of pixels, as Java2D paints it and as JavaFX shows it. */
  private static final class Sheet {
    private final BufferedImage image;
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage shown;

    Sheet(int width, int height) {
      image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
      int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      pixels =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance());
      shown = new WritableImage(pixels);
    }

    boolean holds(int width, int height) {
      return image.getWidth() >= width
          && image.getHeight() >= height
          && image.getWidth() < width + 2 * STEP_PX
          && image.getHeight() < height + 2 * STEP_PX;
    }
  }
}
