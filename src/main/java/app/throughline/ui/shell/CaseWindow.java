package app.throughline.ui.shell;

import app.throughline.exchange.Preferences.WindowPlace;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.ui.ShownSize;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** One case on screen: the stage, its size and title, and its end. */
public final class CaseWindow {
  private static final double MIN_WIDTH_PX = 860;
  private static final double MIN_HEIGHT_PX = 520;

  /** So much of the title bar must be on a screen that the window can be taken hold of. */
  private static final double GRIP_PX = 50;

  private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

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
    Theme.dress(scene);
    stage.setScene(scene);
    Texts texts = new Texts("shell");
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("window.title", model.snapshot().get().info().title()),
                model.snapshot()));
    if (stage.getIcons().isEmpty()) {
      for (int size : ICON_SIZES) {
        stage.getIcons().add(new Image("/app/throughline/icons/throughline-" + size + ".png"));
      }
    }
    stage.setOnCloseRequest(this::onCloseRequest);
    place();
  }

  /** The case file. */
  public Path file() {
    return session.file();
  }

  /** The stage. */
  public Stage stage() {
    return stage;
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
    view.shown(desk.preferences().window());
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Closes the window unless a form with unsaved text keeps it open. */
  void askToClose() {
    view.leaveForm(this::close);
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

  private void place() {
    WindowPlace wanted = desk.preferences().window();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(MIN_WIDTH_PX, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT_PX, screen.getHeight()));
    stage.setWidth(Math.min(wanted.widthPx(), screen.getWidth()));
    stage.setHeight(Math.min(wanted.heightPx(), screen.getHeight()));
    boolean onScreen =
        !Screen.getScreensForRectangle(wanted.xPx(), wanted.yPx(), GRIP_PX, GRIP_PX).isEmpty();
    if (!Double.isNaN(wanted.xPx()) && onScreen) {
      stage.setX(wanted.xPx());
      stage.setY(wanted.yPx());
    }
    boolean tooLarge =
        wanted.widthPx() > screen.getWidth() || wanted.heightPx() > screen.getHeight();
    stage.setMaximized(wanted.maximized() || tooLarge);
  }

  private void rememberPlace() {
    WindowPlace known = desk.preferences().window();
    boolean full = stage.isMaximized();
    double[] dividers = view.dividers();
    desk.remember(
        desk.preferences()
            .withWindow(
                new WindowPlace(
                    full ? known.xPx() : stage.getX(),
                    full ? known.yPx() : stage.getY(),
                    full ? known.widthPx() : stage.getWidth(),
                    full ? known.heightPx() : stage.getHeight(),
                    full,
                    dividers[0],
                    dividers[1],
                    view.leftPage())));
  }
}
