package app.throughline.ui.shell;

import app.throughline.exchange.LastView;
import app.throughline.layout.Range;
import app.throughline.layout.Viewport;
import app.throughline.model.CaseInfo;
import app.throughline.model.SavedView;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.time.DisplayZone;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.views.GoToTimeView;
import app.throughline.ui.views.GoToTimeViewModel;
import app.throughline.ui.views.ViewsScreen;
import app.throughline.ui.views.ViewsView;
import app.throughline.ui.views.ViewsViewModel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Binds saved views and going to a time to the menu bar, the toolbar and the keys. */
final class ViewCommands {
  private static final int NUMBER_KEYS = 9;

  private final ShellContext context;
  private final TimelineView timeline;
  private final ViewsViewModel model;
  private final ViewsView view;
  private final GoToTimeView goToTime;
  private final Menu menu;
  private final MenuButton button;
  private final int fixedItems;
  private final Texts texts = new Texts("views");

  ViewCommands(
      ShellContext context,
      ShellMenu menus,
      MenuButton button,
      TimelineView timeline,
      StackPane over) {
    this.context = context;
    this.timeline = timeline;
    this.menu = menus.menu("views");
    this.button = button;
    this.fixedItems = menu.getItems().size();
    ShellViewModel shell = context.model();
    ViewsScreen screen = new ViewsScreen(this::range, shell.arrangement()::get, timeline::showView);
    model =
        new ViewsViewModel(context.session(), context.desk().author(), screen, this::rangeInWords);
    view = new ViewsView(model, over, this::done);
    goToTime =
        new GoToTimeView(
            new GoToTimeViewModel(shell.snapshot()::get, shell.style()::get), timeline, over);
    menus.on("saveView", view::askToSave);
    menus.item("saveView").setDisable(model.isReadOnly());
    menus.on("manageViews", view::manage);
    menus.on("goToTime", goToTime::ask);
    menu.addEventHandler(Menu.ON_SHOWING, event -> mark(menu.getItems()));
    button.setOnShowing(event -> mark(button.getItems()));
    shell.snapshot().addListener((observable, was, is) -> refill());
    shell.arrangement().addListener((observable, was, is) -> name());
    timeline.viewportProperty().addListener((observable, was, is) -> name());
    timeline.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
    refill();
    restore();
  }

  /** Asks for a time above the range in the status bar. */
  void goToTimeAtFoot() {
    goToTime.askAtFoot();
  }

  /** Shows what the window showed when the case was open last. */
  private void restore() {
    CaseInfo info = context.model().snapshot().get().info();
    context
        .desk()
        .lastViews()
        .of(info.uuid())
        .ifPresent(
            last -> {
              context.model().arrangement().set(last.arrangement());
              context.model().showIn(DisplayZone.parse(last.zone()));
              timeline.openOn(new Range(last.startMillis(), last.endMillis()));
            });
  }

  /** Remembers what the window shows, for the next time. */
  void remember() {
    Range range = range();
    context
        .desk()
        .lastViews()
        .remember(
            new LastView(
                context.model().snapshot().get().info().uuid(),
                range.startMillis(),
                range.endMillis(),
                context.model().arrangement().get(),
                context.model().style().get().zone().key()));
  }

  private Range range() {
    Viewport seen = timeline.viewportProperty().get();
    long start = Math.round(seen.startMillis());
    return new Range(start, Math.max(start + 1, Math.round(seen.endMillis())));
  }

  private String rangeInWords(Range range) {
    ZoneId zone = context.model().axisZone();
    double scale = timeline.viewportProperty().get().millisPerPx();
    return context
        .model()
        .words()
        .range(
            StatusLine.rounded((double) range.startMillis(), scale, zone),
            StatusLine.rounded((double) range.endMillis(), scale, zone));
  }

  private void done(@Nullable CaseChange change, @Nullable Throwable error) {
    String label = change == null ? "" : change.label();
    if (error != null || !label.isEmpty()) {
      context.model().report(error, new Texts("shell").get("toast.done", label), true);
    }
  }

  private void refill() {
    List<MenuItem> items = menu.getItems();
    if (items.size() == fixedItems || !shown(items).equals(model.views())) {
      items.subList(fixedItems, items.size()).clear();
      items.addAll(items(true));
      view.refresh();
    }
    List<MenuItem> dropped = new ArrayList<>(items(false));
    dropped.add(new SeparatorMenuItem());
    for (String id : new String[] {"saveView", "manageViews"}) {
      dropped.add(same(id));
    }
    button.getItems().setAll(dropped);
    name();
  }

  private MenuItem same(String id) {
    MenuItem original =
        menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    MenuItem item = new MenuItem(original.getText());
    item.setDisable(original.isDisable());
    item.setOnAction(event -> original.fire());
    return item;
  }

  private static List<Object> shown(List<MenuItem> items) {
    return items.stream()
        .filter(item -> item.getUserData() instanceof SavedView)
        .map(MenuItem::getUserData)
        .toList();
  }

  private List<MenuItem> items(boolean withKeys) {
    List<MenuItem> items = new ArrayList<>();
    for (SavedView saved : model.views()) {
      RadioMenuItem item = new RadioMenuItem(saved.name());
      item.setMnemonicParsing(false);
      item.setUserData(saved);
      MenuCommand.saidAlone(item, texts.get("go.view", saved.name()));
      item.setOnAction(event -> model.show(saved));
      if (withKeys && items.size() < NUMBER_KEYS) {
        KeyCode digit = KeyCode.getKeyCode(String.valueOf(items.size() + 1));
        item.setAccelerator(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN));
      }
      items.add(item);
    }
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(texts.get("none"));
      none.setDisable(true);
      items.add(none);
    }
    return items;
  }

  private void mark(List<MenuItem> items) {
    for (MenuItem item : items) {
      if (item instanceof RadioMenuItem choice && item.getUserData() instanceof SavedView saved) {
        choice.setSelected(model.isShown(saved));
      }
    }
  }

  private void name() {
    SavedView now = model.shown();
    button.setText(now == null ? texts.get("views") : now.name());
  }

  private void keyTyped(KeyEvent event) {
    String typed = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (plain && typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
      model.showNumber(typed.charAt(0) - '0');
      event.consume();
    }
  }
}
