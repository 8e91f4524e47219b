package app.throughline.ui.shell;

import app.throughline.exchange.Preferences.WindowPlace;
import app.throughline.exchange.Settings;
import app.throughline.layout.Viewport;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.timeline.Magnifier;
import app.throughline.timeline.OverviewView;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.Fxml;
import app.throughline.ui.details.DetailsActions;
import app.throughline.ui.filter.FilterView;
import app.throughline.ui.filter.FilterViewModel;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The main screen: binds menu, toolbar, panes and status bar to the models. */
public final class ShellView {
  /** In a window of this width the outer panes are as wide as at the usual size of texts. */
  private static final double ROOM_FOR_PANES_PX = 1067;

  private final ShellContext context;
  private final ShellViewModel model;
  private final ShellActions files;
  private final EraCommands eras;
  private final EventCommands events;
  private final Measured measured;
  private final Texts texts = new Texts("shell");
  private final Texts words = new Texts("words");
  private final ShellMenu menu = new ShellMenu();
  private final ShellToolbar toolbar = new ShellToolbar(menu);
  private final FilterViewModel filters;
  private final Overlay root;
  private final ProgramCommands program;
  private final SidePane side;
  private final StatusLine status;
  private final Finding finding;
  private final Panes panes;
  private final ProblemsPage problems;
  private final LeftPane left;
  private final ViewCommands views;
  private final TablePane table;
  private final ZonePicker zones;
  private final InvalidationListener onTheme = changed -> showTheme();
  private final InvalidationListener onSettings = changed -> showSettings();

  @FXML private VBox head;
  @FXML private HBox notice;
  @FXML private Label noticeText;
  @FXML private Hyperlink noticeCopy;
  @FXML private SplitPane split;
  @FXML private StackPane leftPane;
  @FXML private SplitPane centreSplit;
  @FXML private StackPane centre;
  @FXML private Magnifier magnifier;
  @FXML private TimelineView timeline;
  @FXML private OverviewView overview;
  @FXML private VBox emptyHint;
  @FXML private StackPane rightPane;
  @FXML private HBox statusBar;

  ShellView(ShellContext context) {
    this.context = context;
    this.model = context.model();
    this.filters = new FilterViewModel(context.session(), model.arrangement(), model.style());
    Parent window = Fxml.load(this, texts);
    this.root = new Overlay(window, timeline);
    this.model.style().set(context.desk().preferences().settings().timeStyle());
    this.program = new ProgramCommands(context, menu, root, this::select);
    this.files = new ShellActions(context, program.files());
    head.getChildren().addAll(0, List.of(menu.root(), toolbar.root()));
    this.panes = new Panes(split, leftPane, rightPane);
    this.side = newSidePane();
    this.eras = new EraCommands(context, timeline, centre);
    this.events = new EventCommands(context, side, timeline, eras);
    new DragEdits(context, side, timeline);
    this.measured = new Measured(model);
    this.problems = new ProblemsPage(context, this::select, this::edit);
    this.status = new StatusLine(model, timeline, statusBar, measured, problems.count());
    new TimelineFeed(context, timeline, overview);
    new Toast(model, centre);
    this.left = newLeftPane();
    left.bind(menu);
    problems.bind(menu);
    timeline.arrangementProperty().bindBidirectional(model.arrangement());
    new RowCommands(context, menu, timeline, centre);
    this.views = new ViewCommands(context, menu, toolbar.views(), timeline, centre);
    this.zones = new ZonePicker(centre, this::zoneChoices, model::showIn);
    this.table = new TablePane(context, menu, centreSplit, side, events, timeline);
    this.finding = new Finding(context, timeline, overview, menu, this::select);
    new HiddenSelection(model);
    toolbar.showSearch(finding.field());
    head.getChildren().add(finding.chips());
    bindModel();
    bindFileMenu();
    bindEdits();
    bindView();
    context.desk().preferencesProperty().addListener(onSettings);
    showSettings();
    side.setOnClosed(timeline::requestFocus);
  }

  private SidePane newSidePane() {
    return new SidePane(
        context,
        rightPane,
        new DetailsActions(
            this::select, this::edit, this::duplicate, this::delete, context.desk()::browse),
        this::saved);
  }

  private LeftPane newLeftPane() {
    Parent filter = new FilterView(filters).root();
    return new LeftPane(context, leftPane, filter, problems, this::reveal, timeline::requestFocus);
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
    left.restore(place.leftPage());
    panes.restore(place.leftDivider(), place.rightDivider());
    timeline.requestFocus();
  }

  double[] dividers() {
    return panes.dividers();
  }

  /** Every command of the window. */
  ShellMenu menu() {
    return menu;
  }

  /** What can be done with files. */
  FileCommands files() {
    return program.files();
  }

  boolean isEditing() {
    return side.isEditing();
  }

  String leftPage() {
    return left.state();
  }

  void leaveForm(Runnable then) {
    side.leave(then);
  }

  void close() {
    // The theme and the preferences outlive the window.
    context.desk().theme().dark().removeListener(onTheme);
    context.desk().preferencesProperty().removeListener(onSettings);
    program.close();
    finding.close();
    views.remember();
    table.close();
    side.close();
    eras.close();
    status.close();
    problems.close();
  }

  private void bindModel() {
    model.snapshot().addListener((observable, was, is) -> filters.show(is));
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
    menu.on("saveCopy", files::saveCopy);
    noticeCopy.setOnAction(event -> files.saveCopy());
    menu.on("exportPicture", () -> files.export(timeline.viewportProperty().get()));
    menu.on("resetSample", () -> leaveForm(files::resetSample));
  }

  private void bindEdits() {
    menu.on("undo", model::undo, model.snapshot().map(now -> now.undoLabel() == null));
    menu.on("redo", model::redo, model.snapshot().map(now -> now.redoLabel() == null));
    showUndo();
    model.snapshot().addListener((observable, was, is) -> showUndo());
    boolean readOnly = model.snapshot().get().readOnly() != null;
    ObservableValue<Boolean> none = model.selection().map(Set::isEmpty);
    ObservableValue<Boolean> notOne =
        model.selection().map(selected -> readOnly || selected.size() != 1);
    menu.on("addEvent", events::add);
    menu.item("addEvent").setDisable(readOnly);
    menu.on("editEvent", events::editSelected, notOne);
    menu.on("duplicateEvent", events::duplicateSelected, notOne);
    menu.on("deleteEvent", events::deleteSelected, none.map(nothing -> readOnly || nothing));
    menu.on("addEra", eras::add);
    menu.item("addEra").setDisable(readOnly);
    menu.on("copyGap", measured::copy, measured.words().isEmpty());
    ObservableValue<Boolean> still = none.map(nothing -> readOnly || nothing);
    menu.on("moveEarlier", () -> timeline.moveSelected(-1, 0), still);
    menu.on("moveLater", () -> timeline.moveSelected(1, 0), still);
    menu.on("moveUp", () -> timeline.moveSelected(0, -1), still);
    menu.on("moveDown", () -> timeline.moveSelected(0, 1), still);
    OrderCommands order = new OrderCommands(context, side);
    menu.on("orderEarlier", () -> order.move(false), still);
    menu.on("orderLater", () -> order.move(true), still);
    new LinkCommands(context, menu, side, timeline, centre);
    menu.on("placeEvent", timeline::placeSelected, events.nothingToPlace());
    menu.on("fitSelection", timeline::fitSelection, none);
  }

  private void showUndo() {
    CaseSnapshot now = model.snapshot().get();
    menu.item("undo").setText(said("edit.undo", now.undoLabel()));
    menu.item("redo").setText(said("edit.redo", now.redoLabel()));
    toolbar.showUndo(now);
  }

  private String said(String key, @Nullable String label) {
    return label == null ? texts.get(key) : texts.get(key + ".what", plain(label));
  }

  private void bindView() {
    model.style().addListener((observable, was, is) -> preferTimeline());
    overview.setOnContextMenuRequested(
        event -> events.overviewMenu(overview, event.getScreenX(), event.getScreenY()));
    status.onRange(views::goToTimeAtFoot);
    status.onZone(this::askForZone);
    status.onProblems(left::openProblems);
    menu.on("displayZone", this::askForZone);
    split.widthProperty().addListener((observable, was, is) -> scalePanes());
    menu.on("zoomIn", timeline::zoomIn);
    menu.on("zoomOut", timeline::zoomOut);
    menu.on("fitAll", timeline::fitAll);
    menu.on("goBack", timeline::back, timeline.history().canBackProperty().not());
    menu.on("goForward", timeline::forward, timeline.history().canForwardProperty().not());
    menu.on("goFirst", () -> events.goTo(0));
    menu.on("goLast", () -> events.goTo(Integer.MAX_VALUE));
    panes.follow(left.shown(), menu.check("showDetails").selectedProperty());
    menu.on("dark", () -> context.desk().setDark(!context.desk().theme().dark().get()));
    context.desk().theme().dark().addListener(onTheme);
    showTheme();
    ChoiceMenus.grouping(menu.menu("groupBy").getItems(), model.arrangement());
    ChoiceMenus.grouping(toolbar.grouping().getItems(), model.arrangement());
    toolbar
        .grouping()
        .textProperty()
        .bind(
            model
                .arrangement()
                .map(now -> texts.get("tool.group", words.of("grouping", now.grouping()))));
  }

  private void showTheme() {
    boolean isDark = context.desk().theme().dark().get();
    menu.check("dark").setSelected(isDark);
    toolbar.showTheme(isDark);
    timeline.paletteProperty().set(context.desk().theme().palette());
  }

  private void showSettings() {
    Settings settings = context.desk().preferences().settings();
    model.style().set(settings.timeStyle().in(model.style().get().zone()));
    double scale = settings.fontPercent() / (double) Settings.USUAL_FONT_PERCENT;
    magnifier.magnificationProperty().set(scale);
    preferTimeline();
    scalePanes();
  }

  private void preferTimeline() {
    boolean snapping = context.desk().preferences().settings().snapping();
    timeline.prefer(model.style().get(), snapping);
  }

  private void askForZone() {
    zones.open(model.style().get().zone());
  }

  /** The zones, with their offsets in the middle of what is in view. */
  private ZoneChoices zoneChoices() {
    Viewport seen = timeline.viewportProperty().get();
    Instant middle = Instant.ofEpochMilli((long) seen.millisAt(seen.widthPx() / 2));
    return new ZoneChoices(
        model.snapshot().get().info().zone(), middle, model.style().get().locale());
  }

  /** The outer panes grow with the texts, as far as the timeline keeps half of the window. */
  private void scalePanes() {
    double scale = magnifier.magnificationProperty().get();
    double room = Math.max(1, Math.min(scale, split.getWidth() / ROOM_FOR_PANES_PX));
    left.setScale(room);
    side.setScale(scale, room);
  }

  private void reveal(Set<EventId> events) {
    side.leave(
        () -> {
          model.selection().set(events);
          timeline.fitSelection();
        });
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

  private static String plain(String label) {
    return label.replace("_", "__");
  }
}
