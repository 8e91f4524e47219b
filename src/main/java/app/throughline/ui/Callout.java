package app.throughline.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A small box over a pane, for something that keeps nobody from the rest of the window. Esc closes
 * it, and the focus goes back to where it was.
 */
public final class Callout {
  private final StackPane over;
  private final VBox box = new VBox();
  private @Nullable Node before;

  /** A closed box over a pane. */
  public Callout(StackPane over) {
    this.over = over;
    box.getStyleClass().add("callout");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /** Opens it at a place of the pane, in place of what it showed before. */
  public void open(Pos place, Insets margin, Node... content) {
    Scene scene = over.getScene();
    if (!isOpen() && scene != null) {
      before = scene.getFocusOwner();
    }
    box.getChildren().setAll(content);
    StackPane.setAlignment(box, place);
    StackPane.setMargin(box, margin);
    if (!isOpen()) {
      over.getChildren().add(box);
    }
    // Controls take the focus only once their skins exist.
    box.applyCss();
  }

  /** Whether it is to be seen. */
  public boolean isOpen() {
    return over.getChildren().contains(box);
  }

  /** Whether something in it has the focus. */
  public boolean hasFocus() {
    Scene scene = over.getScene();
    for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
      if (at == box) {
        return true;
      }
    }
    return false;
  }

  /** Closes it. */
  public void close() {
    boolean focused = hasFocus();
    Node owner = before;
    before = null;
    if (focused && owner != null) {
      owner.requestFocus();
    }
    over.getChildren().remove(box);
    box.getChildren().clear();
  }
}
