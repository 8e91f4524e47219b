package app.throughline.ui.search;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.search.SearchViewModel.Standing;
import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The search field and its list. Typing searches; Enter and Shift+Enter go from match to match, the
 * arrows and Enter to a result; Ctrl+Enter shows only what is found; Esc leaves.
 */
public final class SearchView {
  /** So long typing must pause before a search is made. */
  private static final Duration PAUSE = Duration.millis(90);

  private final SearchViewModel model;
  private final Runnable leave;
  private final Parent root;
  private final ResultPopup popup;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean typing;

  @FXML private CustomTextField field;
  @FXML private HBox inField;
  @FXML private Label place;
  @FXML private Button clearButton;
  @FXML private HBox steps;
  @FXML private Button previousButton;
  @FXML private Button nextButton;

  /** The field for a search; {@code leave} gives the focus to where it belongs otherwise. */
  public SearchView(SearchViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    this.root = Fxml.load(this, new Texts("search"));
    this.popup = new ResultPopup(model, leave);
    place.setMinWidth(Region.USE_PREF_SIZE);
    bind();
    showStanding(model.standing().get());
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Puts the cursor into the field, what is there selected. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Ends what the view does by itself; the window closes. */
  public void close() {
    pause.stop();
    popup.hide();
  }

  private void bind() {
    field.textProperty().bindBidirectional(model.query());
    field.textProperty().addListener((observable, was, is) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().addListener((observable, was, is) -> focusChanged(is));
    pause.setOnFinished(event -> model.search());
    model.results().addListener((ListChangeListener<SearchResult>) change -> popup.fill());
    model.standing().addListener((observable, was, is) -> showStanding(is));
    model.found().addListener((observable, was, is) -> showResults());
    previousButton.setOnAction(event -> model.previous());
    nextButton.setOnAction(event -> model.next());
    clearButton.setOnAction(event -> model.clear());
    inField.visibleProperty().bind(field.textProperty().isNotEmpty());
    steps.visibleProperty().bind(model.active());
    steps.managedProperty().bind(model.active());
  }

  private void typed() {
    typing = field.isFocused();
    pause.playFromStart();
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      typing = false;
      popup.hide();
    }
  }

  private void showResults() {
    if (!model.active().get()) {
      popup.hide();
    } else if (typing) {
      popup.showUnder(field);
    }
  }

  private void showStanding(Standing standing) {
    place.setText(standing.shortMessage());
    popup.showStanding();
    showResults();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> enter(event);
      case ESCAPE -> escape();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    model.search();
    if (popup.isShowing()) {
      popup.move(by);
    } else if (model.active().get()) {
      popup.showUnder(field);
    }
  }

  private void enter(KeyEvent event) {
    typing = false;
    if (event.isShortcutDown()) {
      popup.showOnly();
    } else if (!popup.goToCurrent()) {
      popup.hide();
      step(event.isShiftDown());
    }
  }

  private void step(boolean back) {
    if (back) {
      model.previous();
    } else {
      model.next();
    }
  }

  private void escape() {
    typing = false;
    popup.hide();
    leave.run();
  }
}
