package app.throughline.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/**
 * How far the lanes are scrolled when they are taller than the part of the view that shows them.
 */
final class LaneScroll {
  /** One step of the arrow keys: two rows. */
  static final double STEP_PX = 52;

  private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset", 0);
  private double contentPx;
  private double viewPx;

  /** The distance from the top of the lanes to the top of the view, whole logical pixels. */
  DoubleProperty offsetProperty() {
    return offset;
  }

  double offsetPx() {
    return Math.rint(Math.max(0, Math.min(maxPx(), offset.get())));
  }

  double maxPx() {
    return Math.max(0, Math.ceil(contentPx - viewPx));
  }

  /**
   * Takes the height of all lanes and of the part of the view that shows them.
   *
   * @return whether either is new
   */
  boolean update(double newContentPx, double newViewPx) {
    if (newContentPx == contentPx && newViewPx == viewPx) {
      return false;
    }
    contentPx = newContentPx;
    viewPx = newViewPx;
    scrollTo(offset.get());
    return true;
  }

  void scrollTo(double yPx) {
    offset.set(Math.rint(Math.max(0, Math.min(maxPx(), yPx))));
  }

  void scrollBy(double dyPx) {
    scrollTo(offset.get() + dyPx);
  }

  /** Scrolls as little as shows a part of the lanes whole. */
  void reveal(double yPx, double heightPx) {
    double top = offsetPx();
    if (yPx < top) {
      scrollTo(yPx);
    } else if (yPx + heightPx > top + viewPx) {
      scrollTo(Math.min(yPx, yPx + heightPx - viewPx));
    }
  }

  /** The bar that shows and sets the offset; {@link #fit} keeps it in step. */
  ScrollBar newBar() {
    ScrollBar bar = new ScrollBar();
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.setVisible(false);
    bar.setMin(0);
    bar.setMax(0);
    bar.setUnitIncrement(STEP_PX);
    bar.valueProperty().bindBidirectional(offset);
    return bar;
  }

  /** Fits a bar to the heights. */
  void fit(ScrollBar bar) {
    double max = maxPx();
    bar.setMax(max);
    bar.setVisibleAmount(contentPx <= 0 ? 0 : max * Math.min(1, viewPx / contentPx));
    bar.setBlockIncrement(Math.max(STEP_PX, viewPx - STEP_PX));
    bar.setVisible(max > 0);
  }
}
