package app.throughline.ui.shell;

import app.throughline.model.EventId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The commands of a window that are about the program and its windows, not about the case. */
final class ProgramCommands {
  private final ShellContext context;
  private final ShellMenu menu;
  private final Overlay overlay;
  private final FileCommands files;
  private final CommandPalette palette;
  private Subscription following = Subscription.EMPTY;

  /**
   * Says what these commands do.
   *
   * @param overlay shows the palette and the sheet of keys
   * @param select goes to an event
   */
  ProgramCommands(ShellContext context, ShellMenu menu, Overlay overlay, Consumer<EventId> select) {
    this.context = context;
    this.menu = menu;
    this.overlay = overlay;
    this.files = new FileCommands(context.desk(), stage(), false);
    this.palette = new CommandPalette(context, menu, overlay, select);
    bindFiles();
    bindWindows();
    menu.on("preferences", files::preferences);
    menu.on("palette", this::palette);
    menu.on("keys", this::keys);
    menu.on("legend", this::legend);
    menu.on("about", files::about);
    overlay.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** What can be done with files. */
  FileCommands files() {
    return files;
  }

  /** Lets go of the stage, which may show another case next. */
  void close() {
    following.unsubscribe();
  }

  private void bindFiles() {
    Desk desk = context.desk();
    menu.on("newCase", files::newCase);
    menu.on("openCase", files::open);
    menu.on("openSample", files::openSample);
    menu.on("welcome", () -> desk.showWelcome(null));
    menu.on("closeCase", context.window()::closeCase);
    menu.on("quit", desk::quit);
    ChoiceMenus.recentCases(menu.menu("recentCases"), desk::preferences, files::open);
  }

  private void bindWindows() {
    menu.on("nextWindow", this::nextWindow);
    ChoiceMenus.windows(menu.menu("windowMenu"), context.desk()::windows, context.window());
    menu.on("fullScreen", () -> stage().setFullScreen(!stage().isFullScreen()));
    following = stage().fullScreenProperty().subscribe(menu.check("fullScreen")::setSelected);
  }

  private void nextWindow() {
    List<CaseWindow> windows = context.desk().windows();
    int own = windows.indexOf(context.window());
    windows.get((own + 1) % windows.size()).toFront();
  }

  private void palette() {
    if (overlay.isOpen()) {
      overlay.close();
    } else {
      palette.open();
    }
  }

  private void keys() {
    overlay.open(new KeySheet(menu).root());
  }

  private void legend() {
    overlay.open(new LegendSheet(context.desk().theme().palette()).root());
  }

  /** A question mark asks for the keys wherever it is not text. */
  private void typed(KeyEvent event) {
    if ("?".equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
      keys();
      event.consume();
    }
  }

  private Stage stage() {
    return context.window().stage();
  }
}
