package app.throughline.ui.details;

import app.throughline.model.IndexRow;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The detail pane; lays out the page that its {@link DetailsViewModel} has written. */
public final class DetailsView {
  private static final List<PseudoClass> TONES =
      List.of("good", "said", "doubtful", "opinion", "withdrawn").stream()
          .map(PseudoClass::getPseudoClass)
          .toList();

  /** With more limits than these, what is behind each is shown when asked for. */
  private static final int CHAINS_OPEN = 2;

  private final DetailsViewModel viewModel;
  private final Texts texts = new Texts("details");
  private final PageRows rows;
  private final Parent root;

  @FXML private ScrollPane scroll;
  @FXML private Hyperlink back;
  @FXML private VBox eventPage;
  @FXML private VBox eventTitle;
  @FXML private Button edit;
  @FXML private MenuButton more;
  @FXML private Label status;
  @FXML private Label lane;
  @FXML private Region laneChip;
  @FXML private Label importance;
  @FXML private VBox whenRows;
  @FXML private VBox whatRows;
  @FXML private VBox whoRows;
  @FXML private VBox claimRows;
  @FXML private Label conflict;
  @FXML private VBox sourceRows;
  @FXML private VBox linkRows;
  @FXML private Pane tagRows;
  @FXML private VBox attachmentRows;
  @FXML private VBox historyRows;
  @FXML private Hyperlink toggleHistory;
  @FXML private VBox plainPage;
  @FXML private VBox plainTitle;
  @FXML private Label subtitle;
  @FXML private VBox textRows;
  @FXML private VBox factRows;
  @FXML private Label listHeading;
  @FXML private VBox listRows;
  @FXML private Label hint;

  /** A view that shows what the ViewModel says. */
  public DetailsView(DetailsViewModel viewModel) {
    this.viewModel = viewModel;
    this.rows = new PageRows(viewModel, texts);
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    back.visibleProperty().bind(viewModel.canGoBackProperty());
    back.managedProperty().bind(back.visibleProperty());
    viewModel
        .pageProperty()
        .addListener(
            (observed, old, page) -> {
              show(page);
              if (!isSame(old, page)) {
                scroll.setVvalue(0);
              }
            });
    viewModel.wholeHistoryProperty().addListener(observed -> show(viewModel.pageProperty().get()));
    show(viewModel.pageProperty().get());
  }

  /** Whether only the text of the page has changed, so that the reader's place is kept. */
  private static boolean isSame(Page old, Page page) {
    return old instanceof EventPage before
        && page instanceof EventPage after
        && before.id().equals(after.id());
  }

  private void show(Page page) {
    shown(eventPage, page instanceof EventPage);
    shown(plainPage, page instanceof PlainPage);
    if (page instanceof EventPage event) {
      showEvent(event);
    } else if (page instanceof PlainPage plain) {
      showPlain(plain);
    }
  }

  private void showEvent(EventPage event) {
    eventTitle.getChildren().setAll(rows.text(event.title(), "details-title"));
    edit.setDisable(!viewModel.isEditable());
    more.setDisable(!viewModel.isEditable());
    showBadges(event.badges());
    showTime(event);
    fill(whatRows, paragraphs(event.description()), words -> rows.text(words, "details-text"));
    fill(whoRows, event.participants(), rows::reference);
    fill(claimRows, event.claims(), rows::claim);
    text(conflict, event.conflict());
    fill(sourceRows, event.sources(), rows::source);
    fill(linkRows, event.links(), rows::reference);
    fill(tagRows, event.tags(), rows::tag);
    fill(attachmentRows, event.attachments(), words -> rows.text(words, "details-text"));
    fill(historyRows, viewModel.shownHistory(event), rows::history);
    shown(toggleHistory, viewModel.hasLongHistory(event));
    toggleHistory.setVisited(false);
    toggleHistory.setText(
        viewModel.wholeHistoryProperty().get()
            ? texts.get("history.less")
            : texts.get("history.all", event.history().size()));
  }

  private void showBadges(EventPage.Badges badges) {
    status.setText(badges.statusWord());
    int tone =
        switch (badges.status()) {
          case CONFIRMED -> 0;
          case REPORTED, CLAIMED -> 1;
          case ALLEGED, DISPUTED -> 2;
          case OPINION -> 3;
          case RETRACTED -> 4;
        };
    for (int i = 0; i < TONES.size(); i++) {
      status.pseudoClassStateChanged(TONES.get(i), i == tone);
    }
    lane.setText(badges.lane());
    laneChip.setBackground(chip(badges.laneColor()));
    text(importance, badges.importance());
  }

  private static Background chip(String color) {
    int rgb = IndexRow.rgb(color);
    Color fill = Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    return new Background(new BackgroundFill(fill, new CornerRadii(3), Insets.EMPTY));
  }

  private void showTime(EventPage event) {
    EventPage.Time time = event.time();
    whenRows.getChildren().clear();
    line(time.words(), "details-text");
    line(time.sentence(), time.words().isEmpty() ? "details-text" : "details-muted");
    line(time.numbers(), "details-muted");
    line(time.worked(), "details-derived");
    boolean open = time.derived().size() <= CHAINS_OPEN;
    for (EventPage.DerivedLimits limits : time.derived()) {
      whenRows.getChildren().add(rows.derived(limits, event.id(), open));
    }
    for (EventPage.Contradicted contradicted : time.contradictions()) {
      whenRows.getChildren().add(rows.contradicted(contradicted, event.id()));
    }
  }

  private void line(String words, String styleClass) {
    if (!words.isEmpty()) {
      whenRows.getChildren().add(rows.text(words, styleClass));
    }
  }

  private void showPlain(PlainPage plain) {
    plainTitle.getChildren().setAll(rows.text(plain.title(), "details-title"));
    text(subtitle, plain.subtitle());
    textRows
        .getChildren()
        .setAll(paragraphs(plain.text()).stream().map(p -> rows.text(p, "details-text")).toList());
    shown(textRows, !plain.text().isEmpty());
    factRows.getChildren().setAll(plain.facts().stream().map(rows::fact).toList());
    shown(factRows, !plain.facts().isEmpty());
    listHeading.setText(plain.listHeading());
    listRows.getChildren().setAll(plain.list().stream().map(rows::reference).toList());
    shown(listHeading.getParent(), !plain.listHeading().isEmpty());
    text(hint, plain.hint());
  }

  /** Fills the rows of a section; a section without rows is not shown. */
  private static <T> void fill(Pane pane, List<T> items, Function<T, Node> row) {
    pane.getChildren().setAll(items.stream().map(row).toList());
    shown(pane.getParent(), !items.isEmpty());
  }

  private static void text(Label label, String words) {
    label.setText(words);
    shown(label, !words.isEmpty());
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static List<String> paragraphs(String text) {
    return text.isBlank() ? List.of() : List.of(text.split("\\R\\s*\\R"));
  }

  @FXML
  private void back() {
    back.setVisited(false);
    viewModel.back();
  }

  @FXML
  private void edit() {
    viewModel.edit();
  }

  @FXML
  private void duplicate() {
    viewModel.duplicate();
  }

  @FXML
  private void delete() {
    viewModel.delete();
  }

  @FXML
  private void toggleHistory() {
    viewModel.toggleHistory();
  }
}
