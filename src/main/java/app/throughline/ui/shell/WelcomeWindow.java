package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.ui.ShownSize;
import app.throughline.ui.welcome.WelcomeActions;
import app.throughline.ui.welcome.WelcomeView;
import app.throughline.ui.welcome.WelcomeViewModel;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of the welcome page; a case that is opened from it takes its place. */
final class WelcomeWindow {
  private static final double WIDTH_PX = 900;
  private static final double HEIGHT_PX = 560;
  private static final double MIN_WIDTH_PX = 640;
  private static final double MIN_HEIGHT_PX = 420;

  private final Stage stage;
  private final Desk desk;
  private final WelcomeViewModel model;
  private final FileCommands files;
  private final InvalidationListener onFocus = changed -> look();
  private final ChangeListener<Scene> onScene = (observable, was, is) -> gone();

  WelcomeWindow(Stage stage, Desk desk) {
    this.stage = stage;
    this.desk = desk;
    files = new FileCommands(desk, stage, true);
    Texts texts = new Texts("welcome");
    model =
        new WelcomeViewModel(
            desk.preferencesProperty(),
            desk::remember,
            new WelcomeActions(
                files::open,
                files::newCase,
                files::open,
                files::openSample,
                this::locate,
                files::preferences,
                files::about),
            desk.background(),
            desk.fxThread());
    WelcomeView view = new WelcomeView(model);
    Scene scene = new Scene(view.root());
    desk.theme().dress(scene);
    CaseDrop.onto(scene, files::open);
    scene.getAccelerators().putAll(keys());
    boolean wasCase = stage.isShowing();
    stage.setScene(scene);
    stage.setTitle(texts.get("name"));
    WindowPlacing.dress(stage);
    stage.setOnCloseRequest(event -> {});
    stage.focusedProperty().addListener(onFocus);
    stage.sceneProperty().addListener(onScene);
    stage.setOnHidden(event -> gone());
    if (!wasCase) {
      size();
      ShownSize.holdOnShown(stage);
    }
    stage.show();
    view.takeFocus();
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  void close() {
    stage.close();
  }

  private void size() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double large = desk.preferences().settings().fontPercent() / 100.0;
    stage.setMinWidth(MIN_WIDTH_PX);
    stage.setMinHeight(MIN_HEIGHT_PX);
    stage.setWidth(Math.min(WIDTH_PX * Math.max(1, large), screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT_PX * Math.max(1, large), screen.getHeight()));
  }

  private Map<KeyCombination, Runnable> keys() {
    return Map.of(
        KeyCombination.valueOf("Shortcut+N"),
        files::newCase,
        KeyCombination.valueOf("Shortcut+O"),
        files::open,
        KeyCombination.valueOf("Shortcut+Comma"),
        files::preferences,
        KeyCombination.valueOf("Shortcut+W"),
        this::close,
        KeyCombination.valueOf("Shortcut+Q"),
        desk::quit);
  }

  private Optional<Path> locate() {
    File chosen = files.chooser("open.title").showOpenDialog(stage);
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  /** Files may have come or gone while the user was elsewhere. */
  private void look() {
    if (stage.isFocused()) {
      model.look();
    }
  }

  /** Closed, or taken over by a case. */
  private void gone() {
    stage.focusedProperty().removeListener(onFocus);
    stage.sceneProperty().removeListener(onScene);
    stage.setOnHidden(null);
    model.close();
    desk.welcomeGone(this);
  }
}
