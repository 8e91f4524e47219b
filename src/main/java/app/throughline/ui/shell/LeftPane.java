package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.Subject;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.manage.ManageContext;
import app.throughline.ui.manage.ManageView;
import app.throughline.ui.manage.ManageViewModel;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The left-hand pane with its pages, of which one is seen: filter, manage, problems. */
final class LeftPane {
  private static final double FILTER_PX = 208;
  private static final double MANAGE_PX = 280;

  private final DoubleProperty scale = new SimpleDoubleProperty(1);
  private final Pane pane;
  private final Node filter;
  private final ProblemsPage problems;
  private final ManageViewModel manage;
  private final Runnable onHidden;
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.FILTER);
  private @Nullable ManageView manageView;
  @FXML private ToggleButton filterTab;
  @FXML private ToggleButton manageTab;
  @FXML private ToggleButton problemsTab;
  @FXML private StackPane content;

  /** What the pane can show. */
  enum Page {
    FILTER,
    MANAGE,
    PROBLEMS
  }

  /**
   * Fills a pane.
   *
   * @param filter the page of filters
   * @param problems the page of problems
   * @param reveal selects events and brings them into view
   * @param onHidden takes the keyboard when the pane goes
   */
  LeftPane(
      ShellContext context,
      Pane pane,
      Node filter,
      ProblemsPage problems,
      Consumer<Set<EventId>> reveal,
      Runnable onHidden) {
    this.pane = pane;
    this.filter = filter;
    this.problems = problems;
    this.onHidden = onHidden;
    ShellViewModel model = context.model();
    Texts texts = new Texts("shell");
    manage =
        new ManageViewModel(
            new ManageContext(
                context.session(),
                context.desk()::author,
                model.snapshot(),
                model.arrangement(),
                model.selection(),
                reveal,
                (error, done) -> model.report(error, texts.get("toast.done", done), true)));
    Parent root = Fxml.load(this, texts);
    pane.getChildren().setAll(root);
    pane.minWidthProperty()
        .bind(
            Bindings.when(page.isEqualTo(Page.FILTER))
                .then(FILTER_PX)
                .otherwise(MANAGE_PX)
                .multiply(scale));
    page.addListener((observable, was, is) -> turn());
    shown.addListener((observable, was, is) -> turn());
    filterTab.setOnAction(event -> page.set(Page.FILTER));
    manageTab.setOnAction(event -> page.set(Page.MANAGE));
    problemsTab.setOnAction(event -> page.set(Page.PROBLEMS));
    problemsTab.textProperty().bind(problems.tabText());
    turn();
  }

  /** Makes the pane as much wider as its texts are larger. */
  void setScale(double factor) {
    scale.set(factor);
  }

  /** Whether the pane is seen. */
  BooleanProperty shown() {
    return shown;
  }

  /** Makes the menu's commands for the pages show and hide them. */
  void bind(ShellMenu menu) {
    Runnable mark =
        () -> {
          menu.check("showLanes").setSelected(isShown(Page.FILTER));
          menu.check("showManage").setSelected(isShown(Page.MANAGE));
          menu.check("showProblems").setSelected(isShown(Page.PROBLEMS));
        };
    page.addListener((observable, was, is) -> mark.run());
    shown.addListener((observable, was, is) -> mark.run());
    // An item that can be checked has checked itself before its action.
    menu.on("showLanes", () -> toggle(Page.FILTER, mark));
    menu.on("showManage", () -> toggle(Page.MANAGE, mark));
    menu.on("showProblems", () -> toggle(Page.PROBLEMS, mark));
    for (Subject subject : Subject.values()) {
      menu.on("manage" + subject, () -> manage(subject));
    }
    mark.run();
  }

  /** What is shown, to be put back when the window opens again; empty if the pane is hidden. */
  String state() {
    return shown.get() ? page.get().name() : "";
  }

  /** Puts back what was shown. */
  void restore(String state) {
    shown.set(!state.isEmpty());
    page.set(
        Arrays.stream(Page.values())
            .filter(known -> known.name().equals(state))
            .findFirst()
            .orElse(Page.FILTER));
  }

  /** Opens the page of problems and gives it the keyboard. */
  void openProblems() {
    open(Page.PROBLEMS);
  }

  private boolean isShown(Page asked) {
    return shown.get() && page.get() == asked;
  }

  private void toggle(Page asked, Runnable mark) {
    if (isShown(asked) && hasFocus()) {
      shown.set(false);
      onHidden.run();
    } else {
      open(asked);
    }
    mark.run();
  }

  private void manage(Subject subject) {
    manage.subject().set(subject);
    open(Page.MANAGE);
  }

  private void open(Page asked) {
    shown.set(true);
    page.set(asked);
    ManageView view = manageView;
    if (asked == Page.MANAGE && view != null) {
      view.focus();
    } else if (asked == Page.PROBLEMS) {
      problems.focus();
    } else {
      pane.applyCss();
      Node first = firstField(filter);
      (first == null ? filterTab : first).requestFocus();
    }
  }

  private void turn() {
    filterTab.setSelected(page.get() == Page.FILTER);
    manageTab.setSelected(page.get() == Page.MANAGE);
    manage.setActive(isShown(Page.MANAGE));
    problemsTab.setSelected(page.get() == Page.PROBLEMS);
    content
        .getChildren()
        .setAll(
            switch (page.get()) {
              case FILTER -> filter;
              case MANAGE -> managing();
              case PROBLEMS -> problems.root();
            });
  }

  /** The page's nodes are made when it is first seen: the window is there sooner. */
  private Node managing() {
    ManageView view = manageView;
    if (view == null) {
      view = new ManageView(manage);
      manageView = view;
    }
    return view.root();
  }

  private boolean hasFocus() {
    Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (at != null && !at.equals(pane)) {
      at = at.getParent();
    }
    return at != null;
  }

  private static @Nullable Node firstField(Node node) {
    if (!node.isVisible()) {
      return null;
    }
    if (node instanceof Control && node.isFocusTraversable() && !node.isDisabled()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstField(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
