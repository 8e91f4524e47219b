package app.throughline.ui.views;

import app.throughline.model.SavedView;
import app.throughline.model.Texts;
import app.throughline.model.ViewId;
import app.throughline.session.CaseChange;
import app.throughline.ui.Callout;
import app.throughline.ui.Fxml;
import app.throughline.ui.LineCallout;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The saved views in a list over the timeline, and the field that asks a view's name. */
public final class ViewsView {
  private static final Insets AROUND = new Insets(56, 16, 16, 16);

  private final ViewsViewModel model;
  private final BiConsumer<CaseChange, @Nullable Throwable> done;
  private final Callout callout;
  private final LineCallout names;
  private final Parent root;
  private final Texts texts = new Texts("views");
  @FXML private ListView<SavedView> list;
  @FXML private Button show;
  @FXML private Button rename;
  @FXML private Button update;
  @FXML private Button up;
  @FXML private Button down;
  @FXML private Button delete;
  @FXML private Button close;

  /**
   * A list over a pane.
   *
   * @param done told of every edit that was made, or why it failed
   */
  public ViewsView(
      ViewsViewModel model, StackPane over, BiConsumer<CaseChange, @Nullable Throwable> done) {
    this.model = model;
    this.done = done;
    this.callout = new Callout(over);
    this.names = new LineCallout(over);
    this.root = Fxml.load(this, texts);
  }

  @FXML
  private void initialize() {
    list.setCellFactory(view -> new ViewCell(model));
    BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
    on(show, none, model::show);
    edits(rename, none, this::askNewName);
    edits(update, none, view -> told(model.update(view)));
    edits(up, none, view -> told(model.moveBy(view, -1)));
    edits(down, none, view -> told(model.moveBy(view, 1)));
    edits(delete, none, view -> told(model.delete(view)));
    close.setOnAction(event -> callout.close());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            show.fire();
          }
        });
  }

  /** Asks the name under which to save what is seen. */
  public void askToSave() {
    if (model.isReadOnly()) {
      return;
    }
    ask("save", model.proposedName(), name -> told(model.save(name)));
  }

  /** Opens the list. */
  public void manage() {
    refresh();
    callout.open(Pos.TOP_RIGHT, AROUND, root);
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    Node first = list.getItems().isEmpty() ? close : list;
    first.requestFocus();
  }

  /** Shows the views as they are now. */
  public void refresh() {
    SavedView selected = list.getSelectionModel().getSelectedItem();
    int place = list.getSelectionModel().getSelectedIndex();
    ViewId id = selected == null ? null : selected.id();
    list.getItems().setAll(model.views());
    list.getSelectionModel().clearSelection();
    for (SavedView view : list.getItems()) {
      if (view.id().equals(id)) {
        list.getSelectionModel().select(view);
      }
    }
    if (list.getSelectionModel().isEmpty() && place >= 0) {
      list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
    }
  }

  private void askNewName(SavedView view) {
    ask("rename", view.name(), name -> told(model.rename(view, name)));
  }

  private void ask(String what, String initial, Consumer<String> take) {
    Function<String, LineCallout.Echo> echo =
        name -> {
          String problem = model.nameProblem(name);
          return new LineCallout.Echo(
              problem.isEmpty() ? texts.get(what + ".echo") : problem, !problem.isEmpty());
        };
    names.ask(
        new LineCallout.Question(
            "viewName",
            texts.get(what + ".title"),
            initial,
            "",
            echo,
            name -> {
              boolean fine = model.nameProblem(name).isEmpty();
              if (fine) {
                take.accept(name);
              }
              return fine;
            }),
        Pos.TOP_CENTER,
        AROUND);
  }

  private void told(CompletionStage<CaseChange> edit) {
    edit.whenComplete(done);
  }

  private void on(Button button, BooleanBinding none, Consumer<SavedView> action) {
    button.disableProperty().bind(none);
    button.setOnAction(event -> act(action));
  }

  private void edits(Button button, BooleanBinding none, Consumer<SavedView> action) {
    on(button, none, action);
    if (model.isReadOnly()) {
      button.disableProperty().unbind();
      button.setDisable(true);
    }
  }

  private void act(Consumer<SavedView> action) {
    SavedView selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      action.accept(selected);
    }
  }

  private void keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    Button wanted =
        event.isAltDown()
            ? code == KeyCode.UP ? up : code == KeyCode.DOWN ? down : null
            : switch (code) {
              case ENTER -> show;
              case F2 -> rename;
              case DELETE -> delete;
              default -> null;
            };
    if (wanted != null) {
      wanted.fire();
      event.consume();
    }
  }
}
