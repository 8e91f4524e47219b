package app.throughline.ui.shell;

import app.throughline.drawing.Palette;
import app.throughline.model.Texts;
import app.throughline.timeline.LegendView;
import java.net.URL;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The legend of the timeline, shown over the window. */
final class LegendSheet {
  private final VBox root;

  LegendSheet(Palette palette) {
    Texts texts = new Texts("shell");
    Label title = new Label(texts.get("legend.title"));
    title.getStyleClass().add("key-sheet-title");
    Label hint = new Label(texts.get("keys.close"));
    hint.getStyleClass().addAll("muted", "small");
    root = new VBox(title, new LegendView(palette), hint);
    root.getStyleClass().add("key-sheet");
    URL sheet = Objects.requireNonNull(KeySheet.class.getResource("keys.css"));
    root.getStylesheets().add(sheet.toExternalForm());
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /** The node to show. */
  Region root() {
    return root;
  }
}
