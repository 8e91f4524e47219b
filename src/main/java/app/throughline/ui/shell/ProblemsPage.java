package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.ui.problems.ProblemsActions;
import app.throughline.ui.problems.ProblemsView;
import app.throughline.ui.problems.ProblemsViewModel;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of problems in the left-hand pane, their number in the status bar, and their keys. */
final class ProblemsPage {
  /** Problems are looked for once the window stands: nobody waits for them at the start. */
  private static final Duration AFTER_START = Duration.millis(700);

  private final ProblemsViewModel viewModel;
  private final Texts texts = new Texts("shell");
  private final PauseTransition start = new PauseTransition(AFTER_START);
  private @Nullable ProblemsView view;

  /**
   * The problems of a window's case.
   *
   * @param select shows an event
   * @param edit opens an event in the form
   */
  ProblemsPage(ShellContext context, Consumer<EventId> select, Consumer<EventId> edit) {
    ShellViewModel model = context.model();
    viewModel =
        new ProblemsViewModel(
            context.session(),
            model::words,
            new ProblemsActions(select, edit),
            error -> model.report(error, "", false));
    model.style().addListener((observable, was, is) -> viewModel.tell());
    start.setOnFinished(event -> viewModel.refresh());
    start.play();
  }

  /** What is written on the page's tab. */
  ObservableValue<String> tabText() {
    return viewModel
        .cardsProperty()
        .map(
            cards ->
                cards.isEmpty()
                    ? texts.get("left.problems")
                    : texts.get("left.problems.count", cards.size()));
  }

  /** A button that tells how many problems there are; not there if there are none. */
  Button count() {
    Button button = new Button();
    button.setGraphic(new FontIcon("bi-exclamation-triangle"));
    button.getStyleClass().add("problem-count");
    button
        .textProperty()
        .bind(viewModel.cardsProperty().map(cards -> texts.get("status.problems", cards.size())));
    button.visibleProperty().bind(viewModel.cardsProperty().map(cards -> !cards.isEmpty()));
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  /** Makes the menu's commands go from problem to problem. */
  void bind(ShellMenu menu) {
    ObservableValue<Boolean> none = viewModel.cardsProperty().map(cards -> cards.isEmpty());
    menu.on("nextProblem", () -> viewModel.step(true), none);
    menu.on("previousProblem", () -> viewModel.step(false), none);
  }

  /** The page's nodes are made when it is first seen: the window is there sooner. */
  Node root() {
    return view().root();
  }

  void focus() {
    view().focus();
  }

  void close() {
    start.stop();
    viewModel.close();
  }

  private ProblemsView view() {
    ProblemsView made = view;
    if (made == null) {
      made = new ProblemsView(viewModel);
      view = made;
    }
    return made;
  }
}
