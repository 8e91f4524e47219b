package app.throughline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The three panes of the window: the outer two can be hidden and come back as wide as they were.
 */
final class Panes {
  private final SplitPane split;
  private final Region left;
  private final Node centre;
  private final Region right;
  private double leftDivider;
  private double rightDivider;

  Panes(SplitPane split, Region left, Region right) {
    this.split = split;
    this.left = left;
    this.right = right;
    this.centre = split.getItems().get(1);
    // Left alone, the dividers stay where a window that was small for a moment has pushed them.
    // Later, since the skin answers another width by moving them itself.
    split.widthProperty().addListener((observable, was, is) -> Platform.runLater(this::place));
    left.minWidthProperty().addListener((observable, was, is) -> place());
    right.minWidthProperty().addListener((observable, was, is) -> place());
    split.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isDivider(event.getTarget())) {
            note();
          }
        });
  }

  /** Puts the dividers, as parts of the window's width. */
  void restore(double leftPart, double rightPart) {
    leftDivider = leftPart;
    rightDivider = rightPart;
    place();
  }

  /** Where the dividers are, or were when their pane was hidden. */
  double[] dividers() {
    return new double[] {leftDivider, rightDivider};
  }

  /** Shows and hides the outer panes as two switches say. */
  void follow(BooleanProperty showLeft, BooleanProperty showRight) {
    Runnable arrange =
        () -> {
          List<Node> shown = new ArrayList<>();
          if (showLeft.get()) {
            shown.add(left);
          }
          shown.add(centre);
          if (showRight.get()) {
            shown.add(right);
          }
          split.getItems().setAll(shown);
          place();
        };
    showLeft.addListener((observable, was, is) -> arrange.run());
    showRight.addListener((observable, was, is) -> arrange.run());
  }

  private static boolean isDivider(EventTarget target) {
    return target instanceof Node node && node.getStyleClass().contains("split-pane-divider");
  }

  private void note() {
    List<Node> items = split.getItems();
    double[] at = split.getDividerPositions();
    if (items.contains(left) && at.length > 0) {
      leftDivider = at[0];
    }
    if (items.contains(right) && at.length > 0) {
      rightDivider = at[at.length - 1];
    }
  }

  /** All at once: the skin keeps each divider on its side of the one before. */
  private void place() {
    List<Node> items = split.getItems();
    if (items.contains(left) && items.contains(right)) {
      split.setDividerPositions(leftDivider, rightDivider);
    } else if (items.contains(left)) {
      split.setDividerPositions(leftDivider);
    } else if (items.contains(right)) {
      split.setDividerPositions(rightDivider);
    }
  }
}
