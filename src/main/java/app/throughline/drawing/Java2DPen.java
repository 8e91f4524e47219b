package app.throughline.drawing;

import app.throughline.layout.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Paints with Java2D: pictures for files, without a display. Confined to one thread. */
public final class Java2DPen implements Pen {
  private final Graphics2D graphics;
  private final boolean forWindow;
  private final InterFonts fonts = InterFonts.get();
  private final Deque<Saved> saved = new ArrayDeque<>();

  private record Saved(AffineTransform transform, Shape clip) {}

  /**
   * A pen on a paper whose transform, translation and scale only, leads from logical pixels to the
   * device's. The caller disposes of the graphics.
   */
  public Java2DPen(Graphics2D graphics) {
    this(graphics, false);
  }

  /**
   * A pen for a window: it writes with Java2D's glyph images, some pixels different from one system
   * to the next, but several times faster than the outlines that a picture has.
   */
  public static Java2DPen forWindow(Graphics2D graphics) {
    return new Java2DPen(graphics, true);
  }

  private Java2DPen(Graphics2D graphics, boolean forWindow) {
    this.forWindow = forWindow;
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  @Override
  public void fill(Box box, int argb) {
    if (!box.isEmpty()) {
      graphics.setColor(new Color(argb, true));
      fillPlain(box);
    }
  }

  @Override
  public void fill(Box box, Gradient gradient) {
    if (box.isEmpty()) {
      return;
    }
    List<Gradient.Stop> stops = gradient.stops();
    Color[] colours =
        stops.stream().map(stop -> new Color(stop.argb(), true)).toArray(Color[]::new);
    float left = (float) box.xPx();
    float right = (float) box.rightPx();
    graphics.setPaint(new LinearGradientPaint(left, 0, right, 0, offsets(stops), colours));
    fillPlain(box);
  }

  /**
   * Java2D wants offsets to grow strictly, as {@code float}s from 0 to 1; where they jump or are
   * too close together, by its least step.
   */
  private static float[] offsets(List<Gradient.Stop> stops) {
    float[] offsets = new float[stops.size()];
    float least = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = Math.max(least, (float) stops.get(i).offset());
      least = Math.nextUp(offsets[i]);
    }
    float most = 1;
    for (int i = offsets.length - 1; i >= 0; i--) {
      offsets[i] = Math.min(most, offsets[i]);
      most = Math.nextDown(offsets[i]);
    }
    return offsets;
  }

  /** Without anti-aliasing where the edges fall on whole pixels of the device, which is faster. */
  private void fillPlain(Box box) {
    AffineTransform transform = graphics.getTransform();
    boolean whole =
        isWhole(box.xPx() * transform.getScaleX() + transform.getTranslateX())
            && isWhole(box.rightPx() * transform.getScaleX() + transform.getTranslateX())
            && isWhole(box.yPx() * transform.getScaleY() + transform.getTranslateY())
            && isWhole(box.bottomPx() * transform.getScaleY() + transform.getTranslateY());
    Rectangle2D shape = rectangle(box);
    if (whole) {
      graphics.setRenderingHint(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
      graphics.fill(shape);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    } else {
      graphics.fill(shape);
    }
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) < 1e-6;
  }

  @Override
  public void fillRound(Box box, double radiusPx, int argb) {
    if (!box.isEmpty()) {
      graphics.setColor(new Color(argb, true));
      graphics.fill(rounded(box, radiusPx));
    }
  }

  @Override
  public void strokeRound(Box box, double radiusPx, Stroke stroke) {
    if (!box.isEmpty()) {
      draw(rounded(box, radiusPx), stroke);
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    draw(new Line2D.Double(x1, y1, x2, y2), stroke);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int argb) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int i = 1; i < xs.length; i++) {
      path.lineTo(xs[i], ys[i]);
    }
    path.closePath();
    graphics.setColor(new Color(argb, true));
    graphics.fill(path);
  }

  @Override
  public void fillCircle(double centreX, double centreY, double radiusPx, int argb) {
    graphics.setColor(new Color(argb, true));
    graphics.fill(circle(centreX, centreY, radiusPx));
  }

  @Override
  public void strokeCircle(double centreX, double centreY, double radiusPx, Stroke stroke) {
    draw(circle(centreX, centreY, radiusPx), stroke);
  }

  @Override
  public void text(String text, double x, double baselineY, TextStyle style, int argb) {
    int reach = (int) Math.ceil(2 * style.sizePx());
    int left = (int) Math.floor(x) - reach;
    int top = (int) Math.floor(baselineY) - reach;
    if (text.isEmpty() || !graphics.hitClip(left, top, Integer.MAX_VALUE / 4, 2 * reach)) {
      return;
    }
    graphics.setColor(new Color(argb, true));
    boolean plain = fonts.isPlain(text, style);
    if (plain && forWindow) {
      graphics.setFont(fonts.font(style));
      graphics.drawString(text, (float) x, (float) baselineY);
      return;
    }
    Shape outline =
        plain
            ? fonts.font(style).createGlyphVector(InterFonts.CONTEXT, text).getOutline()
            : fonts.layout(text, style).getOutline(null);
    // Outlines stand where they are measured; Java2D's glyph images are moved onto whole pixels,
    // and differ from one system to the next.
    graphics.translate(x, baselineY);
    graphics.fill(outline);
    graphics.translate(-x, -baselineY);
  }

  @Override
  public void save() {
    saved.push(new Saved(graphics.getTransform(), graphics.getClip()));
  }

  @Override
  public void restore() {
    Saved state = saved.pop();
    graphics.setTransform(state.transform());
    graphics.setClip(state.clip());
  }

  @Override
  public void translate(double dx, double dy) {
    graphics.translate(dx, dy);
  }

  @Override
  public void clip(Box box) {
    graphics.clip(rectangle(box));
  }

  private void draw(Shape shape, Stroke stroke) {
    float width = (float) stroke.widthPx();
    float dash = (float) stroke.dashPx();
    graphics.setColor(new Color(stroke.argb(), true));
    graphics.setStroke(
        dash > 0
            ? new BasicStroke(
                width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                new float[] {dash, dash},
                0)
            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(
        box.xPx(), box.yPx(), Math.max(0, box.widthPx()), Math.max(0, box.heightPx()));
  }

  private static Shape rounded(Box box, double radiusPx) {
    return new RoundRectangle2D.Double(
        box.xPx(), box.yPx(), box.widthPx(), box.heightPx(), 2 * radiusPx, 2 * radiusPx);
  }

  private static Shape circle(double centreX, double centreY, double radiusPx) {
    return new Ellipse2D.Double(centreX - radiusPx, centreY - radiusPx, 2 * radiusPx, 2 * radiusPx);
  }
}
