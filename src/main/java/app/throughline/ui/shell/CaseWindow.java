package app.throughline.ui.shell;

import app.throughline.exchange.Preferences;
import app.throughline.exchange.Preferences.WindowPlace;
import app.throughline.exchange.RecentCase;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.ui.ShownSize;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** One case on screen: the stage, its size and title, and its end. */
public final class CaseWindow {
  private final Stage stage;
  private final CaseSession session;
  private final Desk desk;
  private final ShellViewModel model;
  private final ShellView view;
  private boolean closed;

  /** A window, not shown yet, on a session that it closes when it goes. */
  CaseWindow(Stage stage, CaseSession session, Desk desk) {
    this.stage = stage;
    this.session = session;
    this.desk = desk;
    this.model = new ShellViewModel(session, error -> Desk.tell(stage, error));
    this.view = new ShellView(new ShellContext(session, model, desk, this));
    Scene scene = new Scene(view.root());
    desk.theme().dress(scene);
    CaseDrop.onto(scene, view.files()::open);
    stage.setScene(scene);
    Texts texts = new Texts("shell");
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("window.title", model.snapshot().get().info().title()),
                model.snapshot()));
    WindowPlacing.dress(stage);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint(texts.get("fullScreen.hint"));
    stage.setOnCloseRequest(this::onCloseRequest);
    WindowPlacing.place(stage, wantedPlace(), desk.windows());
  }

  /** The case file. */
  public Path file() {
    return session.file();
  }

  /** The stage. */
  public Stage stage() {
    return stage;
  }

  /** Says what was done, at the foot of the timeline. */
  void say(String text) {
    model.report(null, text, false);
  }

  /** The state of the case. */
  CaseSnapshot snapshot() {
    return model.snapshot().get();
  }

  /** The screen in it. */
  public ShellView view() {
    return view;
  }

  void show() {
    stage.show();
    if (!stage.isMaximized()) {
      ShownSize.hold(stage);
    }
    // The dividers hold only once the panes have their size.
    view.root().applyCss();
    view.root().layout();
    view.shown(wantedPlace());
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Closes the window unless a form with unsaved text keeps it open. */
  void askToClose() {
    if (view.isEditing()) {
      toFront();
    }
    view.leaveForm(this::close);
  }

  /** Closes the case; the window of the last one goes on to show the welcome page. */
  void closeCase() {
    if (desk.windows().size() > 1) {
      askToClose();
    } else {
      view.leaveForm(
          () -> {
            rememberPlace();
            desk.showWelcome(release());
          });
    }
  }

  /** Closes the session but keeps the stage, so that another case can be shown in it. */
  Stage release() {
    end();
    return stage;
  }

  private void close() {
    rememberPlace();
    end();
    stage.close();
  }

  private void end() {
    if (!closed) {
      closed = true;
      stage.titleProperty().unbind();
      model.close();
      view.close();
      session.close();
      desk.closed(this);
    }
  }

  private void onCloseRequest(WindowEvent event) {
    event.consume();
    askToClose();
  }

  /** Where the window of this case was last, or any window. */
  private WindowPlace wantedPlace() {
    WindowPlace last = desk.preferences().window();
    return recent().map(RecentCase::place).orElse(last);
  }

  private Optional<RecentCase> recent() {
    return desk.preferences().recent(file().toString());
  }

  private void rememberPlace() {
    WindowPlace place = WindowPlacing.of(stage, wantedPlace(), view);
    String title = model.snapshot().get().info().title();
    Preferences changed = desk.preferences().withWindow(place);
    desk.remember(
        recent().map(known -> changed.withKnown(known.left(title, place))).orElse(changed));
  }
}
