package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.time.DisplayZone;
import app.throughline.ui.Callout;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The box above the status bar in which the display zone is chosen: a line to search by, and the
 * zones below it. The focus stays in the line, whose arrow keys steer the list.
 */
final class ZonePicker {
  private static final Insets AROUND = new Insets(16, 16, 56, 16);
  private static final int PAGE = 8;

  private final Callout callout;
  private final Supplier<ZoneChoices> source;
  private final Consumer<DisplayZone> chosen;
  private final Label title = new Label();
  private final TextField query = new TextField();
  private final ListView<ZoneChoices.Choice> list = new ListView<>();
  private @Nullable ZoneChoices choices;

  /**
   * A closed box over a pane.
   *
   * @param source the zones, asked for anew each time
   * @param chosen told what was chosen
   */
  ZonePicker(StackPane over, Supplier<ZoneChoices> source, Consumer<DisplayZone> chosen) {
    this.callout = new Callout(over);
    this.source = source;
    this.chosen = chosen;
    Texts texts = new Texts("shell");
    title.setText(texts.get("zone.title"));
    title.getStyleClass().add("callout-title");
    title.setLabelFor(query);
    query.setId("displayZoneQuery");
    query.setPromptText(texts.get("zone.prompt"));
    query.textProperty().addListener((observable, was, is) -> fill(0));
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    query.focusedProperty().addListener((observable, was, is) -> leave(is));
    list.setId("displayZones");
    list.getStyleClass().add("zone-list");
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(texts.get("zone.none")));
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> choose());
  }

  /** Opens it with what is chosen now in view. */
  void open(DisplayZone now) {
    ZoneChoices fresh = source.get();
    choices = fresh;
    query.clear();
    callout.open(Pos.BOTTOM_RIGHT, AROUND, title, query, list);
    fill(fresh.placeOf(now));
    query.requestFocus();
  }

  private void fill(int place) {
    ZoneChoices known = choices;
    if (known != null) {
      list.getItems().setAll(known.matching(query.getText()));
      select(place);
    }
  }

  private void select(int place) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int row = Math.max(0, Math.min(last, place));
      list.getSelectionModel().clearAndSelect(row);
      list.scrollTo(Math.max(0, row - PAGE / 2));
    }
  }

  private void choose() {
    ZoneChoices.Choice choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      callout.close();
      chosen.accept(choice.zone());
    }
  }

  /** Who goes elsewhere has thought better of it. */
  private void leave(boolean focused) {
    if (!focused && callout.isOpen() && !callout.hasFocus()) {
      callout.close();
    }
  }

  private void keyPressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean taken = true;
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case PAGE_DOWN -> select(at + PAGE);
      case PAGE_UP -> select(at - PAGE);
      case ENTER -> choose();
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /** A zone's name, and its offset at the right. */
  private static final class Cell extends ListCell<ZoneChoices.Choice> {
    private final Label name = new Label();
    private final Label aside = new Label();
    private final HBox line = new HBox(name, new Region(), aside);

    Cell() {
      HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
      line.getStyleClass().add("zone-line");
      aside.getStyleClass().add("zone-offset");
      aside.setMinWidth(Region.USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ZoneChoices.@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      name.setText(choice == null ? "" : choice.name());
      aside.setText(choice == null ? "" : choice.aside());
      setText(null);
      setGraphic(choice == null ? null : line);
    }
  }
}
