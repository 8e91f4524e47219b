package app.throughline.ui.search;

import app.throughline.model.Texts;
import app.throughline.ui.search.SearchViewModel.Standing;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list under the search field. The keyboard stays with the field, which steers the list. */
final class ResultPopup {
  private static final double WIDTH_PX = 460;
  private static final double HIGHEST_PX = 460;
  private static final double GAP_PX = 4;

  private final SearchViewModel model;
  private final Runnable picked;
  private final Texts texts = new Texts("search");
  private final Popup popup = new Popup();
  private final VBox box = new VBox();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Label message = new Label();
  private final Label hidden = new Label();
  private final Hyperlink onlyMatches;
  private final Hyperlink showHidden;
  private final List<ResultRow> rows = new ArrayList<>();
  private int current = -1;

  /** A list for a search; {@code picked} is told after something in it was chosen. */
  ResultPopup(SearchViewModel model, Runnable picked) {
    this.model = model;
    this.picked = picked;
    onlyMatches = link("only.matches", model::showOnlyMatches);
    onlyMatches.setTooltip(new Tooltip(texts.get("only.matches.tip")));
    showHidden = link("hidden.show", model::showHidden);
    hidden.setLabelFor(showHidden);
    FlowPane foot = new FlowPane(message, onlyMatches, hidden, showHidden);
    foot.getStyleClass().add("foot");
    foot.setMinHeight(Region.USE_PREF_SIZE);
    list.getStyleClass().add("results");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(HIGHEST_PX);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    box.getStyleClass().add("search-popup");
    box.setPrefWidth(WIDTH_PX);
    URL sheet = Objects.requireNonNull(ResultPopup.class.getResource("search.css"));
    box.getStylesheets().add(sheet.toExternalForm());
    box.getChildren().setAll(scroll, foot);
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    fill();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
    point(-1);
  }

  /** Shows the list under a field, its right edge at the field's. */
  void showUnder(Region field) {
    Bounds bounds = field.localToScreen(field.getLayoutBounds());
    if (bounds != null && !popup.isShowing()) {
      popup.show(field, bounds.getMaxX() - WIDTH_PX, bounds.getMaxY() + GAP_PX);
    }
  }

  /** Takes the results over. */
  void fill() {
    rows.clear();
    List<Node> nodes = new ArrayList<>();
    for (SearchResult result : model.results()) {
      if (!result.heading().isEmpty()) {
        Label heading = new Label(result.heading());
        heading.getStyleClass().addAll("section-heading", "result-heading");
        nodes.add(heading);
      }
      ResultRow row =
          new ResultRow(
              result, texts, () -> choose(() -> model.showOnly(result)), model.canShowOnly(result));
      row.setOnMouseClicked(event -> choose(() -> model.go(result)));
      rows.add(row);
      nodes.add(row);
    }
    list.getChildren().setAll(nodes);
    scroll.setVvalue(0);
    boolean any = !rows.isEmpty();
    scroll.setVisible(any);
    scroll.setManaged(any);
    current = -1;
    showStanding();
  }

  /** Says how many match, and how many of them are hidden. */
  void showStanding() {
    Standing standing = model.standing().get();
    message.setText(standing.message());
    hidden.setText(texts.get("hidden", standing.hidden()));
    show(onlyMatches, standing.count() > 0);
    show(hidden, standing.hidden() > 0);
    show(showHidden, standing.hidden() > 0);
  }

  /** Points to the row further down, or up for a negative number; past an end to none. */
  void move(int by) {
    int count = rows.size() + 1;
    point(Math.floorMod(current + 1 + by, count) - 1);
  }

  /** Goes to the row that is pointed to; false if none is. */
  boolean goToCurrent() {
    ResultRow row = currentRow();
    if (row != null) {
      choose(() -> model.go(row.result()));
    }
    return row != null;
  }

  /** Shows only events with the row that is pointed to, or only matches if none is. */
  void showOnly() {
    ResultRow row = currentRow();
    choose(
        () -> {
          if (row != null && model.canShowOnly(row.result())) {
            model.showOnly(row.result());
          } else {
            model.showOnlyMatches();
          }
        });
  }

  private @Nullable ResultRow currentRow() {
    return popup.isShowing() && current >= 0 ? rows.get(current) : null;
  }

  private void point(int row) {
    current = row;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setCurrent(i == row);
    }
    if (row >= 0) {
      reveal(rows.get(row));
    }
  }

  private void reveal(Region row) {
    Bounds at = row.getBoundsInParent();
    double seen = scroll.getViewportBounds().getHeight();
    double room = list.getHeight() - seen;
    double top = scroll.getVvalue() * Math.max(0, room);
    if (room > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
      double wanted = at.getMinY() < top ? at.getMinY() : at.getMaxY() - seen;
      scroll.setVvalue(Math.max(0, Math.min(1, wanted / room)));
    }
  }

  private Hyperlink link(String key, Runnable action) {
    Hyperlink link = new Hyperlink(texts.get(key));
    link.setFocusTraversable(false);
    link.setId(key.replace('.', '-'));
    link.setOnAction(event -> choose(action));
    return link;
  }

  private void choose(Runnable action) {
    hide();
    action.run();
    picked.run();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
