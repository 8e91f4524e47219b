package app.throughline.ui.shell;

import app.throughline.exchange.Preferences.WindowPlace;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.timeline.OverviewView;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.Fxml;
import app.throughline.ui.details.DetailsActions;
import app.throughline.ui.filter.FilterView;
import app.throughline.ui.filter.FilterViewModel;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The main screen: binds menu, toolbar, panes and status bar to the models. */
public final class ShellView {
  private final ShellContext context;
  private final ShellViewModel model;
  private final ShellActions files;
  private final EventCommands events;
  private final Texts texts = new Texts("shell");
  private final Texts words = new Texts("words");
  private final FilterViewModel filters = new FilterViewModel();
  private final Parent root;
  private final SidePane side;
  private final StatusLine status;
  private final Panes panes;
  private final InvalidationListener onTheme = changed -> showTheme();

  @FXML private MenuItem newCase;
  @FXML private MenuItem openCase;
  @FXML private Menu recentCases;
  @FXML private MenuItem saveCopy;
  @FXML private MenuItem exportPicture;
  @FXML private MenuItem closeWindow;
  @FXML private MenuItem quit;
  @FXML private MenuItem undo;
  @FXML private MenuItem redo;
  @FXML private MenuItem addEvent;
  @FXML private MenuItem editEvent;
  @FXML private MenuItem duplicateEvent;
  @FXML private MenuItem deleteEvent;
  @FXML private MenuItem zoomIn;
  @FXML private MenuItem zoomOut;
  @FXML private MenuItem fitAll;
  @FXML private MenuItem fitSelection;
  @FXML private Menu groupBy;
  @FXML private CheckMenuItem showLanes;
  @FXML private CheckMenuItem showDetails;
  @FXML private CheckMenuItem dark;
  @FXML private MenuItem goBack;
  @FXML private MenuItem goForward;
  @FXML private MenuItem goFirst;
  @FXML private MenuItem goLast;
  @FXML private MenuItem keys;
  @FXML private MenuItem resetSample;
  @FXML private MenuItem about;
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
  @FXML private Button exportButton;
  @FXML private Button themeButton;
  @FXML private FontIcon themeIcon;
  @FXML private HBox notice;
  @FXML private Label noticeText;
  @FXML private SplitPane split;
  @FXML private StackPane leftPane;
  @FXML private StackPane centre;
  @FXML private TimelineView timeline;
  @FXML private OverviewView overview;
  @FXML private VBox emptyHint;
  @FXML private StackPane rightPane;
  @FXML private HBox statusBar;

  ShellView(ShellContext context) {
    this.context = context;
    this.model = context.model();
    this.files = new ShellActions(context);
    this.root = Fxml.load(this, texts);
    this.panes = new Panes(split, leftPane, rightPane);
    this.side =
        new SidePane(
            context,
            rightPane,
            new DetailsActions(
                this::select, this::edit, this::duplicate, this::delete, context.desk()::browse),
            this::saved);
    this.events = new EventCommands(context, side, timeline);
    this.status = new StatusLine(model, timeline, statusBar);
    new TimelineFeed(context, timeline, overview);
    new Toast(model, centre);
    leftPane.getChildren().setAll(new FilterView(filters).root());
    bindModel();
    bindFileMenu();
    bindEdits();
    bindView();
    bindHelp();
    side.setOnClosed(timeline::requestFocus);
  }

  /** The node to show. */
  Parent root() {
    return root;
  }

  /** The timeline, for whoever drives the window from outside. */
  public TimelineView timeline() {
    return timeline;
  }

  void shown(WindowPlace place) {
    panes.restore(place.leftDivider(), place.rightDivider());
    timeline.requestFocus();
  }

  double[] dividers() {
    return panes.dividers();
  }

  void leaveForm(Runnable then) {
    side.leave(then);
  }

  void close() {
    // The theme outlives the window.
    context.desk().theme().dark().removeListener(onTheme);
    side.close();
    status.close();
  }

  private void bindModel() {
    filters.show(model.snapshot().get());
    model.snapshot().addListener((observable, was, is) -> filters.show(is));
    model.filter().bind(filters.filter());
    timeline.selectionProperty().bindBidirectional(model.selection());
    model.selection().addListener((observable, was, is) -> side.show(is));
    side.show(Set.of());
    emptyHint
        .visibleProperty()
        .bind(model.snapshot().map(now -> now.index().size() == 0 && now.readOnly() == null));
    String readOnly = model.snapshot().get().readOnly();
    notice.setVisible(readOnly != null);
    notice.setManaged(readOnly != null);
    noticeText.setText(readOnly == null ? "" : readOnly);
  }

  private void bindFileMenu() {
    on(newCase, e -> files.newCase());
    on(openCase, e -> files.open());
    on(saveCopy, e -> files.saveCopy());
    on(exportPicture, e -> files.export(timeline.viewportProperty().get()));
    exportButton.setOnAction(e -> files.export(timeline.viewportProperty().get()));
    on(closeWindow, e -> context.window().askToClose());
    on(quit, e -> context.desk().quit());
    ChoiceMenus.recentCases(recentCases, () -> context.desk().preferences(), files::open);
  }

  private void bindEdits() {
    on(undo, e -> model.undo());
    on(redo, e -> model.redo());
    undoButton.setOnAction(e -> model.undo());
    redoButton.setOnAction(e -> model.redo());
    showUndo();
    model.snapshot().addListener((observable, was, is) -> showUndo());
    on(addEvent, e -> events.add());
    addButton.setOnAction(e -> events.add());
    on(editEvent, e -> events.editSelected());
    on(duplicateEvent, e -> events.duplicateSelected());
    on(deleteEvent, e -> events.deleteSelected());
    boolean readOnly = model.snapshot().get().readOnly() != null;
    ObservableValue<Boolean> none = model.selection().map(Set::isEmpty);
    ObservableValue<Boolean> notOne =
        model.selection().map(selected -> readOnly || selected.size() != 1);
    editEvent.disableProperty().bind(notOne);
    duplicateEvent.disableProperty().bind(notOne);
    deleteEvent.disableProperty().bind(none.map(nothing -> readOnly || nothing));
    fitSelection.disableProperty().bind(none);
    addEvent.setDisable(readOnly);
    addButton.setDisable(readOnly);
  }

  private void showUndo() {
    String undoLabel = model.snapshot().get().undoLabel();
    String redoLabel = model.snapshot().get().redoLabel();
    undo.setDisable(undoLabel == null);
    undoButton.setDisable(undoLabel == null);
    redo.setDisable(redoLabel == null);
    redoButton.setDisable(redoLabel == null);
    undo.setText(
        undoLabel == null ? texts.get("edit.undo") : texts.get("edit.undo.what", plain(undoLabel)));
    redo.setText(
        redoLabel == null ? texts.get("edit.redo") : texts.get("edit.redo.what", plain(redoLabel)));
    undoTip.setText(
        undoLabel == null ? texts.get("edit.nothing.undo") : texts.get("tip.undo", undoLabel));
    redoTip.setText(
        redoLabel == null ? texts.get("edit.nothing.redo") : texts.get("tip.redo", redoLabel));
  }

  private void bindView() {
    on(zoomIn, e -> timeline.zoomIn());
    on(zoomOut, e -> timeline.zoomOut());
    on(fitAll, e -> timeline.fitAll());
    on(fitSelection, e -> timeline.fitSelection());
    on(goBack, e -> timeline.back());
    on(goForward, e -> timeline.forward());
    on(goFirst, e -> events.goTo(0));
    on(goLast, e -> events.goTo(Integer.MAX_VALUE));
    zoomInButton.setOnAction(e -> timeline.zoomIn());
    zoomOutButton.setOnAction(e -> timeline.zoomOut());
    fitButton.setOnAction(e -> timeline.fitAll());
    backButton.setOnAction(e -> timeline.back());
    forwardButton.setOnAction(e -> timeline.forward());
    backButton.disableProperty().bind(timeline.history().canBackProperty().not());
    goBack.disableProperty().bind(timeline.history().canBackProperty().not());
    forwardButton.disableProperty().bind(timeline.history().canForwardProperty().not());
    goForward.disableProperty().bind(timeline.history().canForwardProperty().not());
    for (ButtonBase button :
        new ButtonBase[] {zoomInButton, zoomOutButton, fitButton, backButton, forwardButton}) {
      button.setFocusTraversable(false);
    }
    panes.follow(showLanes.selectedProperty(), showDetails.selectedProperty());
    dark.setSelected(context.desk().theme().dark().get());
    on(dark, e -> context.desk().setDark(dark.isSelected()));
    themeButton.setOnAction(e -> context.desk().setDark(!context.desk().theme().dark().get()));
    context.desk().theme().dark().addListener(onTheme);
    showTheme();
    ChoiceMenus.grouping(groupBy.getItems(), model.grouping());
    ChoiceMenus.grouping(groupButton.getItems(), model.grouping());
    groupButton
        .textProperty()
        .bind(model.grouping().map(by -> texts.get("tool.group", words.of("grouping", by))));
  }

  private void showTheme() {
    boolean isDark = context.desk().theme().dark().get();
    dark.setSelected(isDark);
    themeIcon.setIconLiteral(isDark ? "bi-sun" : "bi-moon");
    timeline.paletteProperty().set(context.desk().theme().palette());
  }

  private void bindHelp() {
    on(keys, e -> new KeySheet(context.window().stage()).showAndWait());
    on(resetSample, e -> leaveForm(files::resetSample));
    on(about, e -> files.about());
  }

  private void select(EventId event) {
    side.leave(
        () -> {
          model.selection().set(Set.of(event));
          timeline.reveal(event);
        });
  }

  private void edit(EventId event) {
    side.edit(event);
  }

  private void duplicate(EventId event) {
    side.duplicate(event);
  }

  private void delete(EventId event) {
    events.delete(Set.of(event));
  }

  private void saved(EventId event) {
    model.selection().set(Set.of(event));
    timeline.reveal(event);
  }

  private static void on(MenuItem item, EventHandler<ActionEvent> handler) {
    item.setOnAction(handler);
  }

  private static String plain(String label) {
    return label.replace("_", "__");
  }
}
