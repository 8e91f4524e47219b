package app.throughline.ui.shell;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The toolbar: the commands of the menu bar that are wanted most. */
final class ShellToolbar {
  private final Texts texts = new Texts("shell");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double NARROW_EM = 76;

  private final ShellMenu menu;
  private final Parent root;
  @FXML private Button addButton;
  @FXML private Button undoButton;
  @FXML private Tooltip undoTip;
  @FXML private Button redoButton;
  @FXML private Tooltip redoTip;
  @FXML private Button backButton;
  @FXML private Button forwardButton;
  @FXML private Button zoomInButton;
  @FXML private Button zoomOutButton;
  @FXML private Button fitButton;
  @FXML private MenuButton groupButton;
  @FXML private MenuButton viewsButton;
  @FXML private Button exportButton;
  @FXML private StackPane searchSlot;
  @FXML private Button themeButton;
  @FXML private FontIcon themeIcon;

  /** A toolbar whose buttons do what the menu's items do. */
  ShellToolbar(ShellMenu menu) {
    this.menu = menu;
    root = Fxml.load(this, texts);
    does(addButton, "addEvent");
    does(undoButton, "undo");
    does(redoButton, "redo");
    does(backButton, "goBack");
    does(forwardButton, "goForward");
    does(zoomInButton, "zoomIn");
    does(zoomOutButton, "zoomOut");
    does(fitButton, "fitAll");
    does(exportButton, "exportPicture");
    does(themeButton, "dark");
    // The timeline keeps the focus while one moves about in it.
    List.of(zoomInButton, zoomOutButton, fitButton, backButton, forwardButton)
        .forEach(button -> button.setFocusTraversable(false));
    // In a narrow window the search field gives way, and the name of a view.
    root.lookupAll(".button")
        .forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    groupButton.setMinWidth(Region.USE_PREF_SIZE);
    followWidth((Region) root);
  }

  /** So the words of some buttons leave their room to the search field. */
  private void followWidth(Region bar) {
    Runnable follow =
        () ->
            bar.pseudoClassStateChanged(
                NARROW, bar.getWidth() < NARROW_EM * addButton.getFont().getSize());
    bar.widthProperty().subscribe(follow);
    addButton.fontProperty().subscribe(follow);
  }

  /** The node to show. */
  Parent root() {
    return root;
  }

  /** Says what Undo and Redo would do. */
  void showUndo(CaseSnapshot now) {
    undoTip.setText(
        now.undoLabel() == null
            ? texts.get("edit.nothing.undo")
            : texts.get("tip.undo", now.undoLabel()));
    redoTip.setText(
        now.redoLabel() == null
            ? texts.get("edit.nothing.redo")
            : texts.get("tip.redo", now.redoLabel()));
  }

  /** Offers the other theme. */
  void showTheme(boolean dark) {
    themeIcon.setIconLiteral(dark ? "bi-sun" : "bi-moon");
  }

  /** Puts the search field in its place. */
  void showSearch(Parent field) {
    searchSlot.getChildren().setAll(field);
  }

  /** The menu of groupings. */
  MenuButton grouping() {
    return groupButton;
  }

  /** The menu of saved views. */
  MenuButton views() {
    return viewsButton;
  }

  private void does(ButtonBase button, String command) {
    MenuItem item = menu.item(command);
    button.setOnAction(event -> item.fire());
    button.disableProperty().bind(item.disableProperty());
  }
}
