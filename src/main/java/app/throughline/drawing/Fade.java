package app.throughline.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How strongly a colour stands along a line: straight between points, nothing outside them. Points
 * may lie infinitely far out; what is painted is cut to a visible part.
 */
final class Fade {
  private final List<double[]> points = new ArrayList<>(4);

  /** Adds a point right of, or at, those before. */
  Fade to(double xPx, double strength) {
    points.add(new double[] {xPx, strength});
    return this;
  }

  /** Paints the colour at its strengths between two edges of what is visible. */
  void paint(Pen pen, Box visible, int argb) {
    double left = Math.rint(Math.max(visible.xPx(), first()[0]));
    double right = Math.rint(Math.min(visible.rightPx(), last()[0]));
    if (right <= left) {
      return;
    }
    List<Gradient.Stop> stops = new ArrayList<>(points.size() + 2);
    stops.add(new Gradient.Stop(0, Argb.faded(argb, strengthAt(left))));
    for (double[] point : points) {
      if (point[0] > left && point[0] < right) {
        double offset = (point[0] - left) / (right - left);
        stops.add(new Gradient.Stop(offset, Argb.faded(argb, point[1])));
      }
    }
    stops.add(new Gradient.Stop(1, Argb.faded(argb, strengthAt(right))));
    Box box = Box.between(left, right, visible.yPx(), visible.heightPx());
    int even = stops.get(0).argb();
    if (stops.stream().allMatch(stop -> stop.argb() == even)) {
      pen.fill(box, even);
    } else {
      pen.fill(box, new Gradient(stops));
    }
  }

  private double strengthAt(double x) {
    for (int i = 1; i < points.size(); i++) {
      double[] from = points.get(i - 1);
      double[] to = points.get(i);
      if (x <= to[0]) {
        double width = to[0] - from[0];
        double part = (x - from[0]) / width;
        boolean straight = width > 0 && !Double.isInfinite(width);
        return straight ? from[1] + (to[1] - from[1]) * Math.max(0, part) : to[1];
      }
    }
    return last()[1];
  }

  private double[] first() {
    return points.get(0);
  }

  private double[] last() {
    return points.get(points.size() - 1);
  }
}
