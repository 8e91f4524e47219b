package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Gradient;
import app.throughline.drawing.Pen;
import app.throughline.drawing.Stroke;
import app.throughline.layout.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;

/**
 * Paints on a JavaFX canvas. Text is never given a maximum width: scaled text misses the glyph
 * cache and costs ten times as much.
 */
final class CanvasPen implements Pen {
  private final GraphicsContext canvas;
  private final InterFonts fonts;
  private final Map<Integer, Color> colors = new HashMap<>();

  CanvasPen(GraphicsContext canvas, InterFonts fonts) {
    this.canvas = canvas;
    this.fonts = fonts;
    canvas.setLineCap(StrokeLineCap.BUTT);
    canvas.setFontSmoothingType(FontSmoothingType.GRAY);
  }

  @Override
  public void fill(Box box, int argb) {
    if (!box.isEmpty()) {
      canvas.setFill(color(argb));
      canvas.fillRect(box.xPx(), box.yPx(), box.widthPx(), box.heightPx());
    }
  }

  @Override
  public void fillRound(Box box, double radiusPx, int argb) {
    if (!box.isEmpty()) {
      canvas.setFill(color(argb));
      double arc = 2 * radiusPx;
      canvas.fillRoundRect(box.xPx(), box.yPx(), box.widthPx(), box.heightPx(), arc, arc);
    }
  }

  @Override
  public void strokeRound(Box box, double radiusPx, Stroke stroke) {
    if (!box.isEmpty()) {
      take(stroke);
      double arc = 2 * radiusPx;
      canvas.strokeRoundRect(box.xPx(), box.yPx(), box.widthPx(), box.heightPx(), arc, arc);
    }
  }

  @Override
  public void fill(Box box, Gradient gradient) {
    if (!box.isEmpty()) {
      List<Stop> stops = new ArrayList<>(gradient.stops().size());
      for (Gradient.Stop stop : gradient.stops()) {
        stops.add(new Stop(stop.offset(), color(stop.argb())));
      }
      canvas.setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
      canvas.fillRect(box.xPx(), box.yPx(), box.widthPx(), box.heightPx());
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    take(stroke);
    canvas.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int argb) {
    canvas.setFill(color(argb));
    canvas.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void fillCircle(double centreX, double centreY, double radiusPx, int argb) {
    canvas.setFill(color(argb));
    double size = 2 * radiusPx;
    canvas.fillOval(centreX - radiusPx, centreY - radiusPx, size, size);
  }

  @Override
  public void strokeCircle(double centreX, double centreY, double radiusPx, Stroke stroke) {
    take(stroke);
    double size = 2 * radiusPx;
    canvas.strokeOval(centreX - radiusPx, centreY - radiusPx, size, size);
  }

  @Override
  public void text(String text, double x, double baselineY, TextStyle style, int argb) {
    canvas.setFont(fonts.of(style));
    canvas.setFill(color(argb));
    canvas.fillText(text, x, baselineY);
  }

  @Override
  public void save() {
    canvas.save();
  }

  @Override
  public void restore() {
    canvas.restore();
  }

  @Override
  public void translate(double dx, double dy) {
    canvas.translate(dx, dy);
  }

  @Override
  public void clip(Box box) {
    canvas.beginPath();
    canvas.rect(box.xPx(), box.yPx(), Math.max(0, box.widthPx()), Math.max(0, box.heightPx()));
    canvas.clip();
  }

  private void take(Stroke stroke) {
    canvas.setStroke(color(stroke.argb()));
    canvas.setLineWidth(stroke.widthPx());
    if (stroke.dashPx() > 0) {
      canvas.setLineDashes(stroke.dashPx(), stroke.dashPx());
    } else {
      canvas.setLineDashes();
    }
  }

  private Color color(int argb) {
    return colors.computeIfAbsent(argb, CanvasPen::newColor);
  }

  private static Color newColor(int argb) {
    return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }
}
