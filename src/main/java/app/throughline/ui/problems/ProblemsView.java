package app.throughline.ui.problems;

import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.LinkedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of problems: a card for each, of which one at a time has the keyboard. */
public final class ProblemsView {
  /** More cards than these are shown when asked for. */
  private static final int CARDS_AT_ONCE = 100;

  private final ProblemsViewModel viewModel;
  private final Texts texts = new Texts("problems");
  private final Parent root;
  private int most = CARDS_AT_ONCE;
  @FXML private ScrollPane scroll;
  @FXML private VBox cards;
  @FXML private VBox none;
  @FXML private Hyperlink more;

  /** A page that shows what the ViewModel has found. */
  public ProblemsView(ProblemsViewModel viewModel) {
    this.viewModel = viewModel;
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Takes the keyboard: the first problem. */
  public void focus() {
    // What a scroll pane holds is in no scene before its skin is made.
    root.applyCss();
    (cards.getChildren().isEmpty() ? scroll : cards.getChildren().get(0)).requestFocus();
  }

  @FXML
  private void initialize() {
    viewModel.cardsProperty().subscribe(this::show);
    cards.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void show(List<ProblemCard> found) {
    int focused = focused();
    cards.getChildren().setAll(found.stream().limit(most).map(this::card).toList());
    shown(none, found.isEmpty());
    shown(more, found.size() > most);
    more.setText(texts.get("more", found.size() - most));
    if (focused >= 0) {
      focus(Math.min(focused, cards.getChildren().size() - 1));
    }
  }

  @FXML
  private void more() {
    int first = most;
    most += CARDS_AT_ONCE;
    show(viewModel.cardsProperty().get());
    focus(first);
  }

  private Node card(ProblemCard problem) {
    Label heading = new Label(problem.heading(), new FontIcon(icon(problem)));
    heading.getStyleClass().add("problem-heading");
    VBox card =
        new VBox(
            heading,
            new LinkedText(problem.headline(), null, viewModel::select, "problem-headline"));
    for (ProblemCard.Group group : problem.statements()) {
      card.getChildren().add(statements(group));
    }
    if (problem.statements().isEmpty() && viewModel.isEditable() && !problem.events().isEmpty()) {
      card.getChildren().add(edit(problem.heading(), problem.events().get(0)));
    }
    card.getStyleClass().add("problem-card");
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.LIST_ITEM);
    card.setAccessibleText(
        Stream.concat(
                Stream.of(problem.heading(), problem.headline().text()),
                problem.statements().stream()
                    .flatMap(group -> group.lines().stream())
                    .map(line -> line.sentence().text()))
            .collect(Collectors.joining(" ")));
    card.setOnMouseClicked(event -> card.requestFocus());
    card.setUserData(problem);
    return card;
  }

  private Node statements(ProblemCard.Group group) {
    Label heading = new Label(group.heading());
    heading.getStyleClass().add(group.soft() ? "problem-doubt" : "problems-muted");
    VBox box = new VBox(heading);
    for (ProblemCard.Line line : group.lines()) {
      LinkedText text =
          new LinkedText(line.sentence(), null, viewModel::select, "problem-statement");
      EventId event = line.event();
      if (event != null && viewModel.isEditable()) {
        text.getChildren().addAll(new Text("  "), edit(line.sentence().text(), event));
      }
      box.getChildren().add(text);
    }
    box.getStyleClass().add("problem-lines");
    return box;
  }

  private Hyperlink edit(String of, EventId event) {
    Hyperlink edit = new Hyperlink(texts.get("edit"));
    edit.setAccessibleText(texts.get("edit.of", of));
    edit.getStyleClass().add("problem-edit");
    edit.setOnAction(
        action -> {
          edit.setVisited(false);
          viewModel.edit(event);
        });
    return edit;
  }

  private static String icon(ProblemCard problem) {
    return switch (problem.kind()) {
      case CONTRADICTION -> "bi-exclamation-triangle";
      case OUTSIDE_WHOLE -> "bi-box-arrow-up-right";
      case BEFORE_BIRTH, AFTER_DEATH -> "bi-person";
      case PUBLISHED_BEFORE -> "bi-newspaper";
    };
  }

  private void keyPressed(KeyEvent event) {
    int at = focused();
    if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      focus(at + (event.getCode() == KeyCode.DOWN ? 1 : -1));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && event.getTarget() instanceof VBox card
        && card.getUserData() instanceof ProblemCard problem) {
      viewModel.select(problem);
      event.consume();
    }
  }

  /** The place of the card that the keyboard is in; -1 if it is elsewhere. */
  private int focused() {
    for (int i = 0; i < cards.getChildren().size(); i++) {
      if (cards.getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private void focus(int place) {
    if (place < 0 || place >= cards.getChildren().size()) {
      return;
    }
    Node card = cards.getChildren().get(place);
    card.requestFocus();
    double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double top = card.getBoundsInParent().getMinY();
      double bottom = card.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight();
      double now = scroll.getVvalue() * room;
      scroll.setVvalue(Math.min(1, Math.min(top, Math.max(bottom, now)) / room));
    }
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
