package app.throughline.ui.search;

import app.throughline.model.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** One result: its kind, its title, the text around the match, and its time. */
final class ResultRow extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SearchResult result;

  /** A row; {@code showOnly} offers to show only events with the result, null if nothing does. */
  ResultRow(SearchResult result, Texts texts, Runnable showOnly, boolean canShowOnly) {
    this.result = result;
    getStyleClass().add("result");
    String kind = texts.of("kind", result.kind());
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(kind + ": " + result.title() + ", " + result.when());
    FontIcon icon = new FontIcon(icon(result.kind()));
    Tooltip.install(icon, new Tooltip(kind));
    VBox lines = new VBox();
    HBox.setHgrow(lines, Priority.ALWAYS);
    if (result.isTitleMatch()) {
      lines.getChildren().add(flow(result));
    } else {
      TextFlow quote = flow(result);
      quote.getStyleClass().add("quiet");
      lines.getChildren().addAll(new TextFlow(text(result.title())), quote);
    }
    Label when = new Label(result.when());
    when.getStyleClass().add("when");
    lines.getChildren().add(when);
    getChildren().addAll(icon, lines);
    if (canShowOnly) {
      Hyperlink only = new Hyperlink(texts.get("only.this"));
      only.setTooltip(new Tooltip(texts.get("only.this.tip", result.title())));
      only.setFocusTraversable(false);
      only.setMinWidth(USE_PREF_SIZE);
      only.setOnAction(event -> showOnly.run());
      getChildren().add(only);
    }
  }

  /** What the row shows. */
  SearchResult result() {
    return result;
  }

  /** Shows that Enter would go here, or not. */
  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  private static TextFlow flow(SearchResult result) {
    TextFlow flow = new TextFlow();
    for (SearchResult.Piece piece : result.snippet()) {
      Text text = text(piece.text());
      if (piece.match()) {
        text.getStyleClass().add("match");
      }
      flow.getChildren().add(text);
    }
    return flow;
  }

  private static Text text(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("words");
    return text;
  }

  private static String icon(SearchResult.Kind kind) {
    return switch (kind) {
      case EVENT -> "bi-calendar-event";
      case CLAIM -> "bi-chat-left-text";
      case PASSAGE -> "bi-blockquote-left";
      case PERSON -> "bi-person";
      case ORGANISATION -> "bi-building";
      case PLACE -> "bi-geo-alt";
      case OBJECT -> "bi-box";
      case SOURCE -> "bi-newspaper";
    };
  }
}
