package app.throughline.ui.filter;

import app.throughline.model.Texts;
import app.throughline.ui.filter.FilterChipsViewModel.Chip;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar of chips below the toolbar; it is there only while something is left out. */
public final class FilterChipsView {
  private static final double WIDEST_PX = 420;

  private final FilterChipsViewModel model;
  private final Runnable leave;
  private final Texts texts = new Texts("filter");
  private final MenuButton more = new MenuButton();
  private final Label summary = new Label();
  private final Hyperlink clear = new Hyperlink(texts.get("chips.clear"));
  private final ChipFlow flow = new ChipFlow(more, this::showUnshown);

  /** The bar for a model; {@code leave} takes the focus when the last chip is gone. */
  public FilterChipsView(FilterChipsViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    URL sheet = Objects.requireNonNull(FilterChipsView.class.getResource("filter.css"));
    flow.getStylesheets().add(sheet.toExternalForm());
    flow.getStyleClass().add("filter-chips");
    flow.setId("filterChips");
    more.getStyleClass().add("more");
    summary.getStyleClass().add("summary");
    summary.textProperty().bind(model.summary());
    clear.setId("clearFilter");
    clear.setOnAction(event -> clear());
    model.chips().addListener((ListChangeListener<Chip>) change -> fill());
    fill();
  }

  /** The node to show. */
  public Parent root() {
    return flow;
  }

  private void fill() {
    int focused = focused();
    List<Node> chips = new ArrayList<>();
    model.chips().forEach(chip -> chips.add(node(chip)));
    flow.show(chips, List.of(summary, clear));
    flow.setVisible(!chips.isEmpty());
    flow.setManaged(!chips.isEmpty());
    if (focused >= 0) {
      if (chips.isEmpty()) {
        leave.run();
      } else {
        chips.get(Math.min(focused, chips.size() - 1)).requestFocus();
      }
    }
  }

  /** Which chip has the focus, or -1. */
  private int focused() {
    List<Node> nodes = flow.getChildren();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private Button node(Chip chip) {
    Button node = new Button(chip.text(), new FontIcon("bi-x"));
    node.setMnemonicParsing(false);
    node.getStyleClass().add("chip");
    node.setMaxWidth(WIDEST_PX);
    node.setTooltip(new Tooltip(texts.get("chip.remove", chip.all())));
    node.setOnAction(event -> model.remove(chip));
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          KeyCode code = event.getCode();
          if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE || code == KeyCode.ENTER) {
            event.consume();
            model.remove(chip);
          }
        });
    return node;
  }

  private void clear() {
    model.clear();
    leave.run();
  }

  private void showUnshown(int count) {
    if (count > 0) {
      List<Chip> chips = model.chips();
      more.setText(texts.get("chips.more", count));
      more.setAccessibleText(texts.get("chips.more.access", count));
      more.getItems()
          .setAll(
              chips.subList(chips.size() - count, chips.size()).stream().map(this::item).toList());
    }
  }

  private MenuItem item(Chip chip) {
    MenuItem item = new MenuItem(chip.text(), new FontIcon("bi-x"));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.remove(chip));
    return item;
  }
}
