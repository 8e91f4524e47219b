package app.throughline.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays chips out in two lines at most; what has no room is not shown, and how many that are is
 * told. The last nodes always have room.
 */
final class ChipFlow extends Pane {
  private static final double GAP_PX = 8;
  private static final int LINES = 2;

  private final IntConsumer unshown;
  private final Node more;
  private List<Node> chips = List.of();
  private List<Node> tail = List.of();

  /** A place of a node. */
  private record Place(Node node, double x, int line) {}

  /**
   * A flow without chips.
   *
   * @param more is shown where chips have no room
   * @param unshown told how many these are, whenever it is laid out
   */
  ChipFlow(Node more, IntConsumer unshown) {
    this.more = more;
    this.unshown = unshown;
  }

  /** Takes chips, and what stands behind them. */
  void show(List<Node> newChips, List<Node> newTail) {
    chips = List.copyOf(newChips);
    tail = List.copyOf(newTail);
    List<Node> all = new ArrayList<>(chips);
    all.add(more);
    all.addAll(tail);
    getChildren().setAll(all);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    List<Place> places = places(width < 0 ? Double.MAX_VALUE : width, fitting(width));
    int lines = places.stream().mapToInt(Place::line).max().orElse(0) + 1;
    return insets.getTop() + insets.getBottom() + lines * linePx() + (lines - 1) * GAP_PX / 2;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int fitting = fitting(getWidth());
    Insets insets = getInsets();
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).setVisible(i < fitting);
    }
    more.setVisible(fitting < chips.size());
    unshown.accept(chips.size() - fitting);
    for (Place place : places(getWidth(), fitting)) {
      double height = place.node().prefHeight(-1);
      double y = insets.getTop() + place.line() * (linePx() + GAP_PX / 2);
      place
          .node()
          .resizeRelocate(
              Math.rint(place.x()),
              Math.rint(y + (linePx() - height) / 2),
              place.node().prefWidth(-1),
              height);
    }
  }

  /** How many chips have room, from the first. */
  private int fitting(double width) {
    for (int count = chips.size(); count > 0; count--) {
      List<Place> places = places(width < 0 ? Double.MAX_VALUE : width, count);
      if (places.stream().allMatch(place -> place.line() < LINES)) {
        return count;
      }
    }
    return 0;
  }

  private List<Place> places(double width, int count) {
    List<Node> nodes = new ArrayList<>(chips.subList(0, count));
    if (count < chips.size()) {
      nodes.add(more);
    }
    nodes.addAll(tail);
    double left = getInsets().getLeft();
    double right = width - getInsets().getRight();
    List<Place> places = new ArrayList<>();
    double x = left;
    int line = 0;
    for (Node node : nodes) {
      double wanted = node.prefWidth(-1);
      if (x > left && x + wanted > right) {
        x = left;
        line++;
      }
      places.add(new Place(node, x, line));
      x += wanted + GAP_PX;
    }
    return places;
  }

  private double linePx() {
    double height = 0;
    for (Node node : getChildren()) {
      height = Math.max(height, node.prefHeight(-1));
    }
    return Math.ceil(height);
  }
}
