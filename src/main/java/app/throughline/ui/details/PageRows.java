package app.throughline.ui.details;

import app.throughline.chronology.Sentence;
import app.throughline.model.EventId;
import app.throughline.model.RecordId;
import app.throughline.model.Stance;
import app.throughline.model.Texts;
import app.throughline.ui.LinkedText;
import app.throughline.ui.details.EventPage.ClaimCard;
import app.throughline.ui.details.EventPage.HistoryLine;
import app.throughline.ui.details.EventPage.SourceItem;
import app.throughline.ui.details.Page.Reference;
import app.throughline.ui.details.PlainPage.Fact;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows of a page, one node each. */
final class PageRows {
  /** The part of a row that what stands right may take at most. */
  private static final double ASIDE_SHARE = 0.45;

  private final DetailsViewModel viewModel;
  private final Texts texts;

  PageRows(DetailsViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
  }

  /** Text that wraps and can be copied. */
  Node text(String words, String... styleClasses) {
    return new SelectableText(words, texts, styleClasses);
  }

  /** A name to click, with what it has to do with the page on the right. */
  Node reference(Reference reference) {
    Label aside = new Label(reference.aside());
    aside.getStyleClass().add("details-aside");
    return split(link(reference.target(), reference.name()), aside);
  }

  /** What is known, its name left and its value right of it; a web address can be opened. */
  Node fact(Fact fact) {
    Label name = new Label(fact.name());
    name.getStyleClass().add("details-fact-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Node value =
        DetailsViewModel.isWebAddress(fact.value())
            ? address(fact.value())
            : text(fact.value(), "details-text");
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(name, value);
    row.getStyleClass().add("details-fact");
    return row;
  }

  /** Limits that other events give, with the statements behind them, which can be folded away. */
  Node derived(EventPage.DerivedLimits limits, EventId event, boolean open) {
    VBox chain = sentences(limits.chain(), event);
    Hyperlink why = new Hyperlink();
    why.getStyleClass().add("details-toggle");
    BooleanProperty shown = new SimpleBooleanProperty(open);
    chain.visibleProperty().bind(shown);
    chain.managedProperty().bind(shown);
    why.textProperty()
        .bind(
            shown.map(
                is ->
                    texts.get(is ? "time.because" : "time.because.closed", limits.chain().size())));
    why.setOnAction(
        action -> {
          why.setVisited(false);
          shown.set(!shown.get());
        });
    VBox row = new VBox(text(limits.words(), "details-text"), why, chain);
    row.getStyleClass().add("details-derived-limits");
    return row;
  }

  /** Statements that cannot all be true. */
  Node contradicted(EventPage.Contradicted contradicted, EventId event) {
    VBox row =
        new VBox(
            text(contradicted.headline(), "details-contradiction"),
            sentences(contradicted.statements(), event));
    row.getStyleClass().add("details-contradicted");
    return row;
  }

  private VBox sentences(List<Sentence> sentences, EventId here) {
    VBox lines = new VBox();
    for (Sentence sentence : sentences) {
      lines.getChildren().add(new LinkedText(sentence, here, viewModel::follow, "details-reason"));
    }
    lines.getStyleClass().add("details-reasons");
    return lines;
  }

  /** What a source says. */
  Node claim(ClaimCard claim) {
    Label grade = new Label(claim.grade());
    grade.getStyleClass().add("details-aside");
    Tooltip.install(grade, new Tooltip(texts.get("grade.tip", claim.gradeMeaning())));
    VBox card = new VBox(split(link(claim.source(), claim.name()), grade));
    if (!claim.statement().isEmpty()) {
      card.getChildren().add(text(claim.statement(), "details-statement"));
    }
    for (String remark : claim.remarks()) {
      card.getChildren().add(text(remark, "details-remark"));
    }
    card.getChildren().add(stance(claim));
    card.getStyleClass().addAll("claim-card", stanceStyle(claim.stance()));
    return card;
  }

  private Node stance(ClaimCard claim) {
    Label stance = new Label(claim.stanceWord());
    stance.getStyleClass().add("claim-stance");
    // "Not equal" is a letter of the font, not an icon of the pack; the timeline's badge uses it.
    Label unequal = new Label("≠");
    unequal.getStyleClass().add("claim-unequal");
    stance.setGraphic(
        switch (claim.stance()) {
          case SUPPORTS -> new FontIcon("bi-check2");
          case CONTRADICTS -> unequal;
          case NEUTRAL -> new FontIcon("bi-dash");
        });
    return stance;
  }

  private static String stanceStyle(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "supports";
      case CONTRADICTS -> "contradicts";
      case NEUTRAL -> "neutral";
    };
  }

  /** A source with where it comes from. */
  Node source(SourceItem source) {
    VBox item = new VBox(link(source.source(), source.name()));
    if (!source.origin().isEmpty()) {
      item.getChildren().add(text(source.origin(), "details-remark"));
    }
    if (DetailsViewModel.isWebAddress(source.url())) {
      item.getChildren().add(address(source.url()));
    } else if (!source.url().isEmpty()) {
      item.getChildren().add(text(source.url(), "details-remark"));
    }
    item.getStyleClass().add("details-item");
    return item;
  }

  /** Something that was done to the event. */
  Node history(HistoryLine line) {
    VBox item = new VBox(text(line.label(), "details-text"), text(line.origin(), "details-remark"));
    item.getStyleClass().add("details-item");
    return item;
  }

  /** A tag. */
  Node tag(String tag) {
    Label label = new Label(tag);
    label.getStyleClass().add("details-tag");
    return label;
  }

  private Hyperlink link(RecordId target, String name) {
    Hyperlink link = new Hyperlink(name);
    link.setWrapText(true);
    link.setMinWidth(0);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          viewModel.follow(target);
        });
    return link;
  }

  private Hyperlink address(String url) {
    Hyperlink link = new Hyperlink(url);
    link.setMinWidth(0);
    link.setTooltip(new Tooltip(url));
    link.getStyleClass().add("details-address");
    link.setOnAction(
        event -> {
          link.setVisited(false);
          viewModel.browse(url);
        });
    return link;
  }

  /** The left part takes what the right one leaves; both wrap. */
  private static HBox split(Hyperlink left, Label right) {
    HBox gap = new HBox();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(left, gap, right);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("details-row");
    right.setWrapText(true);
    right.setMinWidth(Region.USE_PREF_SIZE);
    right.maxWidthProperty().bind(row.widthProperty().multiply(ASIDE_SHARE));
    return row;
  }
}
