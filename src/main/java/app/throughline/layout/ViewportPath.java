package app.throughline.layout;

import java.util.function.DoubleFunction;

/**
 * The way from one viewport to another, for an animation. Immutable.
 *
 * <p>Zooming about a point that is in view keeps that point in its place, the scale changing
 * exponentially. A way of less than two widths at nearly one scale is a straight pan. All else
 * follows J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", InfoVis
 * 2003: far ways zoom out and in again, at the least perceived speed.
 */
public final class ViewportPath {
  /** How much zooming costs beside panning; the value that their readers liked best. */
  private static final double RHO = Math.sqrt(2);

  /** Zooming at the very edge is still zooming, whatever the rounding. */
  private static final double EDGE_PX = 1;

  private final Viewport from;
  private final Viewport to;
  private final DoubleFunction<Viewport> way;

  private ViewportPath(Viewport from, Viewport to, DoubleFunction<Viewport> way) {
    this.from = from;
    this.to = to;
    this.way = way;
  }

  /** The way between two viewports; its width is that of the second throughout. */
  public static ViewportPath between(Viewport from, Viewport to) {
    Viewport start = from.withWidth(to.widthPx());
    double ratio = to.millisPerPx() / start.millisPerPx();
    double distance = to.middleMillis() - start.middleMillis();
    double widest = Math.max(start.millisPerPx(), to.millisPerPx()) * to.widthPx();
    double fixedPx =
        (to.startMillis() - start.startMillis()) / (start.millisPerPx() - to.millisPerPx());
    DoubleFunction<Viewport> way;
    if (fixedPx >= -EDGE_PX && fixedPx <= to.widthPx() + EDGE_PX) {
      way = t -> zoomed(start, fixedPx, Math.pow(ratio, t));
    } else if (Math.abs(Math.log(ratio)) < 0.01 && Math.abs(distance) <= 2 * widest) {
      way = t -> panned(start, to, t);
    } else {
      way = flight(start, to, distance);
    }
    return new ViewportPath(start, to, way);
  }

  /**
   * A point of the way.
   *
   * @param t 0 at the start to 1 at the end; beyond, the ends
   */
  public Viewport at(double t) {
    if (t <= 0) {
      return from;
    }
    return t >= 1 ? to : way.apply(t);
  }

  private static Viewport zoomed(Viewport start, double fixedPx, double factor) {
    double scale = start.millisPerPx() * factor;
    return new Viewport(start.millisAt(fixedPx) - fixedPx * scale, scale, start.widthPx());
  }

  private static Viewport panned(Viewport start, Viewport to, double t) {
    return new Viewport(
        start.startMillis() + t * (to.startMillis() - start.startMillis()),
        start.millisPerPx() + t * (to.millisPerPx() - start.millisPerPx()),
        start.widthPx());
  }

  /** Equations 9 of the paper; where the middles coincide there is only zooming. */
  private static DoubleFunction<Viewport> flight(Viewport start, Viewport to, double distance) {
    double w0 = start.millisPerPx() * start.widthPx();
    double w1 = to.millisPerPx() * to.widthPx();
    double u1 = Math.abs(distance);
    double direction = Math.signum(distance);
    double rho2 = RHO * RHO;
    double common = rho2 * rho2 * u1 * u1;
    double b0 = (w1 * w1 - w0 * w0 + common) / (2 * w0 * rho2 * u1);
    double b1 = (w1 * w1 - w0 * w0 - common) / (2 * w1 * rho2 * u1);
    double r0 = minusAsinh(b0);
    double length = (minusAsinh(b1) - r0) / RHO;
    return t -> {
      double s = r0 + RHO * length * t;
      double u = w0 / rho2 * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0));
      double w = w0 * Math.cosh(r0) / Math.cosh(s);
      double middle = start.middleMillis() + direction * u;
      return new Viewport(middle - w / 2, w / start.widthPx(), start.widthPx());
    };
  }

  /** {@code ln(sqrt(b² + 1) - b)}, also for large b, where the difference would vanish. */
  private static double minusAsinh(double b) {
    double positive = Math.log(Math.sqrt(b * b + 1) + Math.abs(b));
    return b > 0 ? -positive : positive;
  }
}
