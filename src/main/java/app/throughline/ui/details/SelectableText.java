package app.throughline.ui.details;

import app.throughline.model.Texts;
import java.text.Bidi;
import java.text.BreakIterator;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Text that wraps like a label and can be selected and copied like a field: by dragging, by
 * double-click (a word) or triple-click (all), with Ctrl+A, Ctrl+C and a context menu. Text whose
 * first letter runs right to left is set that way.
 */
final class SelectableText extends Region {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final String words;
  private final boolean bidirectional;
  private final Text text = new Text();

  /** Measures the text at widths that it does not have, yet. */
  private final Text measure = new Text();

  private final Path highlight = new Path();
  private int anchor;
  private int caret;

  /**
   * A text with style classes.
   *
   * @param words what it says
   * @param texts the bundle with {@code copy} and {@code selectAll}
   */
  SelectableText(String words, Texts texts, String... styleClasses) {
    this.words = words;
    this.bidirectional = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    text.setText(words);
    measure.fontProperty().bind(text.fontProperty());
    measure.lineSpacingProperty().bind(text.lineSpacingProperty());
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("selectable-text-glyphs");
    highlight.getStyleClass().add("selectable-text-highlight");
    highlight.setManaged(false);
    highlight.setMouseTransparent(true);
    getChildren().addAll(highlight, text);
    getStyleClass().add("selectable-text");
    getStyleClass().addAll(styleClasses);
    if (bidirectional
        && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
      text.setTextAlignment(TextAlignment.RIGHT);
    }
    setCursor(Cursor.TEXT);
    setFocusTraversable(false);
    setMinWidth(0);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    focusedProperty().addListener((observed, was, is) -> keepWhile(is));
    ContextMenu menu = menu(texts);
    setOnContextMenuRequested(
        event -> {
          menu.show(this, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /** What is selected; empty if nothing. */
  String selected() {
    return words.substring(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  /** All of the text. */
  String words() {
    return words;
  }

  /** Selects all of it. */
  void selectAll() {
    select(0, words.length());
  }

  private ContextMenu menu(Texts texts) {
    MenuItem copy = new MenuItem(texts.get("copy"));
    copy.setOnAction(event -> copy());
    MenuItem all = new MenuItem(texts.get("selectAll"));
    all.setOnAction(event -> selectAll());
    return new ContextMenu(copy, all);
  }

  private void keepWhile(boolean focused) {
    if (!focused) {
      select(0, 0);
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    int at = index(event);
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() ? anchor : at, at);
      case 2 -> selectWord(at);
      default -> selectAll();
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (event.isPrimaryButtonDown() && event.getClickCount() <= 1) {
      select(anchor, index(event));
    }
    event.consume();
  }

  private void keyPressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (ALL.match(event)) {
      selectAll();
      event.consume();
    }
  }

  private int index(MouseEvent event) {
    int at = text.hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
    return Math.max(0, Math.min(words.length(), at));
  }

  private void selectWord(int at) {
    BreakIterator breaks = BreakIterator.getWordInstance();
    breaks.setText(words);
    int end = breaks.following(Math.min(at, Math.max(0, words.length() - 1)));
    int start = breaks.previous();
    if (end != BreakIterator.DONE && start != BreakIterator.DONE) {
      select(start, end);
    }
  }

  private void select(int from, int to) {
    anchor = from;
    caret = to;
    paint();
  }

  private void paint() {
    int from = Math.min(anchor, caret);
    int to = Math.max(anchor, caret);
    highlight.getElements().setAll(from == to ? new PathElement[0] : text.rangeShape(from, to));
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
  protected double computePrefWidth(double height) {
    return measured(0).getWidth();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return measured(width < 0 ? 0 : width).getHeight();
  }

  /** The size at a width; 0 for as wide as the longest line. */
  private Bounds measured(double width) {
    measure.setText(broken(width));
    measure.setWrappingWidth(width);
    return measure.getLayoutBounds();
  }

  /**
   * The words with lines broken where they must be if some of them run right to left: JavaFX 21
   * draws a wrapped right-to-left run twice and past its width. Only blanks become line breaks, so
   * that indices stay.
   */
  private String broken(double width) {
    if (!bidirectional || width <= 0) {
      return words;
    }
    StringBuilder lines = new StringBuilder(words);
    measure.setWrappingWidth(0);
    int lineStart = 0;
    int lastBlank = -1;
    for (int at = 0; at <= words.length(); at++) {
      boolean end = at == words.length();
      if (!end && words.charAt(at) == '\n') {
        lineStart = at + 1;
        lastBlank = -1;
      } else if (end || words.charAt(at) == ' ') {
        measure.setText(words.substring(lineStart, at));
        if (measure.getLayoutBounds().getWidth() > width && lastBlank >= 0) {
          lines.setCharAt(lastBlank, '\n');
          lineStart = lastBlank + 1;
        }
        lastBlank = at;
      }
    }
    return lines.toString();
  }

  @Override
  protected void layoutChildren() {
    text.setText(broken(getWidth()));
    text.setWrappingWidth(getWidth());
    paint();
  }

  /** Copies what is selected, or all of it if nothing is. */
  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(selected().isEmpty() ? words() : selected());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
