package app.throughline.cli;

import app.throughline.drawing.Box;
import app.throughline.drawing.Gradient;
import app.throughline.drawing.Pen;
import app.throughline.drawing.Stroke;
import app.throughline.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Takes painting commands down, as a canvas does before they are rendered, and paints nothing. */
final class RecordingPen implements Pen {
  private final List<Object[]> commands = new ArrayList<>();

  /** How many commands were taken down. */
  int size() {
    return commands.size();
  }

  private void take(Object... command) {
    commands.add(command);
  }

  @Override
  public void fill(Box box, int argb) {
    take("fill", box, argb);
  }

  @Override
  public void fillRound(Box box, double radiusPx, int argb) {
    take("fillRound", box, radiusPx, argb);
  }

  @Override
  public void strokeRound(Box box, double radiusPx, Stroke stroke) {
    take("strokeRound", box, radiusPx, stroke);
  }

  @Override
  public void fill(Box box, Gradient gradient) {
    take("fillGradient", box, gradient);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    take("line", x1, y1, x2, y2, stroke);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int argb) {
    take("fillPolygon", xs, ys, argb);
  }

  @Override
  public void fillCircle(double centreX, double centreY, double radiusPx, int argb) {
    take("fillCircle", centreX, centreY, radiusPx, argb);
  }

  @Override
  public void strokeCircle(double centreX, double centreY, double radiusPx, Stroke stroke) {
    take("strokeCircle", centreX, centreY, radiusPx, stroke);
  }

  @Override
  public void text(String text, double x, double baselineY, TextStyle style, int argb) {
    take("text", text, x, baselineY, style, argb);
  }

  @Override
  public void save() {
    take("save");
  }

  @Override
  public void restore() {
    take("restore");
  }

  @Override
  public void translate(double dx, double dy) {
    take("translate", dx, dy);
  }

  @Override
  public void clip(Box box) {
    take("clip", box);
  }
}
