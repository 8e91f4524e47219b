package app.throughline.ui.welcome;

import app.throughline.model.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A recent case in the list: its title over its file, when it was open, or that it is gone. */
final class RecentCell extends ListCell<@Nullable RecentEntry> {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final WelcomeViewModel viewModel;
  private final Texts texts = new Texts("welcome");
  private final Label title = new Label();
  private final Label where = new Label();
  private final Label opened = new Label();
  private final Label missing = new Label(texts.get("recent.missing"));
  private final Hyperlink locate = new Hyperlink(texts.get("recent.locate"));
  private final Hyperlink remove = new Hyperlink(texts.get("recent.remove"));
  private final HBox row;
  private final ContextMenu menu = new ContextMenu();

  RecentCell(WelcomeViewModel viewModel) {
    this.viewModel = viewModel;
    title.getStyleClass().add("recent-title");
    where.getStyleClass().add("recent-where");
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    opened.getStyleClass().add("recent-opened");
    opened.setMinWidth(Region.USE_PREF_SIZE);
    missing.getStyleClass().add("recent-missing");
    missing.managedProperty().bind(missing.visibleProperty());
    VBox words = new VBox(title, where, missing);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(words, opened, locate, remove);
    row.getStyleClass().add("recent-row");
    for (Hyperlink link : new Hyperlink[] {locate, remove}) {
      link.setMinWidth(Region.USE_PREF_SIZE);
      // The keys act on the list: Enter locates, Delete removes.
      link.setFocusTraversable(false);
      link.managedProperty().bind(link.visibleProperty());
    }
    locate.setOnAction(event -> withEntry(viewModel::locate));
    remove.setOnAction(event -> withEntry(viewModel::remove));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            withEntry(entry -> openUnlessMissing(entry));
          }
        });
    // Not wider than the list: long paths are shortened.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable RecentEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean gone = entry != null && entry.missing();
    pseudoClassStateChanged(MISSING, gone);
    if (empty || entry == null) {
      setGraphic(null);
      setContextMenu(null);
      return;
    }
    title.setText(entry.title());
    where.setText(entry.where());
    opened.setText(gone ? "" : entry.opened());
    missing.setVisible(gone);
    locate.setVisible(gone);
    remove.setVisible(gone);
    setGraphic(row);
    menu.getItems()
        .setAll(
            item(gone ? "recent.locate" : "recent.open", () -> viewModel.open(entry)),
            item("recent.copyPath", () -> copy(entry.file().toString())),
            item("recent.remove", () -> viewModel.remove(entry)));
    setContextMenu(menu);
  }

  private void openUnlessMissing(RecentEntry entry) {
    if (!entry.missing()) {
      viewModel.open(entry);
    }
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void withEntry(Consumer<RecentEntry> action) {
    RecentEntry entry = getItem();
    if (entry != null) {
      action.accept(entry);
    }
  }
}
