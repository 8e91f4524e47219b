package app.throughline.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A light sheet over the window: it blocks nothing, a click beside it or Esc closes it, and the
 * focus goes back to where it was.
 */
final class Overlay extends StackPane {
  private static final double TOP_PX = 64;

  /** What is left of the window beside and below a sheet. */
  static final double EDGE_PX = 24;

  private final Pane glass = new Pane();
  private final Node fallback;
  private @Nullable Region sheet;
  private @Nullable Node focusedBefore;

  /**
   * A window without a sheet.
   *
   * @param window what lies below
   * @param fallback takes the focus where what had it has gone
   */
  Overlay(Node window, Node fallback) {
    this.fallback = fallback;
    getChildren().add(window);
    glass.setOnMousePressed(event -> close());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    MenuKey.in(this);
  }

  /** Shows a sheet, in place of the one that is shown; the first field in it takes the focus. */
  void open(Region content) {
    Node owner = sheet == null && getScene() != null ? getScene().getFocusOwner() : focusedBefore;
    getChildren().remove(glass);
    getChildren().remove(sheet);
    focusedBefore = owner;
    sheet = content;
    setAlignment(content, Pos.TOP_CENTER);
    setMargin(content, new Insets(TOP_PX, EDGE_PX, EDGE_PX, EDGE_PX));
    getChildren().addAll(glass, content);
    applyCss();
    layout();
    Node field = content.lookup(".text-field");
    (field == null ? content : field).requestFocus();
  }

  boolean isOpen() {
    return sheet != null;
  }

  /** Takes the sheet away. */
  void close() {
    if (sheet == null) {
      return;
    }
    getChildren().removeAll(glass, sheet);
    sheet = null;
    Node before = focusedBefore;
    focusedBefore = null;
    if (before != null && before.getScene() != null && before.getScene().equals(getScene())) {
      before.requestFocus();
    } else {
      fallback.requestFocus();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (sheet == null) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && sheet.isFocused()) {
      // Nothing in the sheet takes the focus, and what lies below must not.
      event.consume();
    }
  }
}
