package app.throughline.ui.shell;

import app.throughline.model.Texts;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The sheet of all keys, shown over the window. The keys of commands are taken from the menu bar
 * itself; what is done on the timeline and in forms stands in the bundle, a line a key, the key and
 * its meaning apart by a tab.
 */
final class KeySheet {
  private static final int MOST_COLUMNS = 3;
  private static final double COLUMN_GAP_PX = 32;
  private static final double KEY_GAP_PX = 16;

  /** A key and what it does. */
  record Key(String keys, String meaning) {
    boolean speaksOf(String words) {
      return (keys + " " + meaning).toLowerCase(Locale.ROOT).contains(words);
    }
  }

  /** Keys that belong together. */
  record Section(String name, List<Key> keys) {}

  private final List<Section> sections;
  private final HBox columns = new HBox(COLUMN_GAP_PX);
  private final ScrollPane scroll = new ScrollPane(columns);
  private final VBox root;
  private final Texts texts = new Texts("shell");

  KeySheet(ShellMenu menu) {
    sections = sections(menu, texts);
    Label title = new Label(texts.get("keys.title"));
    title.getStyleClass().add("key-sheet-title");
    TextField search = new TextField();
    search.setPromptText(texts.get("keys.search"));
    search.setId("keySearch");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox head = new HBox(KEY_GAP_PX, title, search);
    head.getStyleClass().add("key-sheet-head");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label hint = new Label(texts.get("keys.close"));
    hint.getStyleClass().addAll("muted", "small");
    root = new VBox(head, scroll, hint);
    root.getStyleClass().add("key-sheet");
    URL sheet = Objects.requireNonNull(KeySheet.class.getResource("keys.css"));
    root.getStylesheets().add(sheet.toExternalForm());
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    columns.getStyleClass().add("key-sheet-columns");
    search.textProperty().subscribe(this::show);
    // How many columns fit is known only in a window, and is another matter in a smaller one.
    root.sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> show(search.getText()));
  }

  /** The node to show. */
  Region root() {
    return root;
  }

  /** What the timeline and the forms do, and every command of the menu bar that has keys. */
  static List<Section> sections(ShellMenu menu, Texts texts) {
    Map<String, List<Key>> byName = new LinkedHashMap<>();
    for (String section : texts.get("keys.text").split("\n\n", -1)) {
      String[] lines = section.strip().split("\n", -1);
      List<Key> keys = byName.computeIfAbsent(lines[0].strip(), name -> new ArrayList<>());
      for (int i = 1; i < lines.length; i++) {
        String[] parts = lines[i].strip().split("\t", 2);
        keys.add(new Key(parts[0], parts[1]));
      }
    }
    for (MenuCommand command : menu.everything()) {
      if (!command.keys().isEmpty()) {
        byName
            .computeIfAbsent(command.path(), name -> new ArrayList<>())
            .add(new Key(command.keys(), command.title()));
      }
    }
    return byName.entrySet().stream()
        .map(entry -> new Section(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void show(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    List<Section> shown =
        sections.stream()
            .map(
                section ->
                    new Section(
                        section.name(),
                        section.keys().stream().filter(key -> key.speaksOf(words)).toList()))
            .filter(section -> !section.keys().isEmpty())
            .toList();
    if (shown.isEmpty()) {
      columns.getChildren().setAll(new Label(texts.get("keys.none")));
      return;
    }
    int count = MOST_COLUMNS;
    fill(shown, count);
    while (count > 1 && !fits()) {
      count--;
      fill(shown, count);
    }
    // The bar at the side must not call for one at the foot.
    scroll.setHbarPolicy(fits() ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
  }

  /** Whether the columns are no wider than the window; true where that cannot be told yet. */
  private boolean fits() {
    Scene scene = root.getScene();
    if (scene == null) {
      return true;
    }
    root.applyCss();
    Insets around = root.getInsets();
    double edges = around.getLeft() + around.getRight() + 2 * Overlay.EDGE_PX;
    return columns.prefWidth(Region.USE_COMPUTED_SIZE) + edges <= scene.getWidth();
  }

  /** In their order, each column about as long as the others. */
  private void fill(List<Section> shown, int count) {
    int lines = shown.stream().mapToInt(section -> section.keys().size() + 2).sum();
    columns.getChildren().clear();
    GridPane grid = newColumn();
    int begun = 0;
    for (Section section : shown) {
      int size = section.keys().size() + 2;
      boolean full = begun + size / 2 > lines * columns.getChildren().size() / count;
      if (full && grid.getRowCount() > 0 && columns.getChildren().size() < count) {
        grid = newColumn();
      }
      add(grid, section);
      begun += size;
    }
  }

  private GridPane newColumn() {
    GridPane grid = new GridPane();
    grid.setHgap(KEY_GAP_PX);
    grid.getStyleClass().add("key-sheet-column");
    columns.getChildren().add(grid);
    return grid;
  }

  private static void add(GridPane grid, Section section) {
    Label heading = new Label(section.name());
    heading.getStyleClass().add("section-heading");
    grid.add(heading, 0, grid.getRowCount(), 2, 1);
    for (Key key : section.keys()) {
      Label keys = new Label(key.keys());
      keys.getStyleClass().add("key-sheet-keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      Label meaning = new Label(key.meaning());
      meaning.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), keys, meaning);
    }
  }
}
