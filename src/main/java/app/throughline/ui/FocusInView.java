package app.throughline.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Lets a scroll pane follow the keyboard: what takes the focus in it comes into view. */
public final class FocusInView {
  private static final double ROOM_PX = 16;

  private FocusInView() {}

  /** From now on, whatever takes the focus in a scroll pane is scrolled into view. */
  public static void in(ScrollPane scroll) {
    scroll
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((observable, was, is) -> show(scroll, is));
  }

  private static void show(ScrollPane scroll, @Nullable Node focused) {
    Node content = scroll.getContent();
    if (focused == null || content == null || !isIn(focused, content)) {
      return;
    }
    Bounds all = content.getLayoutBounds();
    Bounds at = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double roomPx = scroll.getViewportBounds().getHeight();
    double hiddenPx = all.getHeight() - roomPx;
    if (hiddenPx <= 0) {
      return;
    }
    double topPx = scroll.getVvalue() * hiddenPx;
    double wantedPx = Math.max(topPx, at.getMaxY() + ROOM_PX - roomPx);
    wantedPx = Math.min(wantedPx, at.getMinY() - ROOM_PX);
    scroll.setVvalue(Math.max(0, Math.min(1, wantedPx / hiddenPx)));
  }

  private static boolean isIn(Node node, Node ancestor) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
