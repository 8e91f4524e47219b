package app.throughline.ui.form;

import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.Texts;
import app.throughline.ui.FocusInView;
import app.throughline.ui.Fxml;
import app.throughline.ui.TabMovesOn;
import app.throughline.ui.TypeToPick;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.controlsfx.validation.Severity;

/** The form for an event, for the pane at the side. Binds the {@link EventFormViewModel}. */
public final class EventFormView {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  @FXML private BorderPane root;
  @FXML private Label heading;
  @FXML private ScrollPane scroll;
  @FXML private TextField title;
  @FXML private Label titleCount;
  @FXML private Label titleMessage;
  @FXML private VBox timeBox;
  @FXML private ComboBox<String> lane;
  @FXML private Label laneNew;
  @FXML private Label laneMessage;
  @FXML private ComboBox<EventStatus> status;
  @FXML private Label importanceLabel;
  @FXML private HBox importance;
  @FXML private TextArea description;
  @FXML private Label descriptionMessage;
  @FXML private VBox participants;
  @FXML private Button addParticipant;
  @FXML private VBox claims;
  @FXML private Button addClaim;
  @FXML private VBox linksBox;
  @FXML private VBox tagsBox;
  @FXML private CheckBox ownColor;
  @FXML private ColorPicker color;
  @FXML private Label failure;
  @FXML private VBox question;
  @FXML private Label leaveReason;
  @FXML private Button leaveSave;
  @FXML private Button leaveDiscard;
  @FXML private Button leaveStay;
  @FXML private HBox buttons;
  @FXML private Button save;
  @FXML private Button cancel;
  @FXML private Label reason;

  private final EventFormViewModel form;
  private final EventFields fields;
  private final Texts texts = new Texts("form");
  private final FieldValidation validation = new FieldValidation();
  private final TimeFieldView time;

  /** Fields that the form can be opened at. */
  public enum Field {
    TITLE,
    TIME,
    DESCRIPTION
  }

  /** The view of a form. */
  public EventFormView(EventFormViewModel form) {
    this.form = form;
    fields = form.fields();
    Fxml.load(this, texts);
    FocusInView.in(scroll);
    time = new TimeFieldView(fields.time(), texts, validation);
    timeBox.getChildren().setAll(time.root());
    linksBox.getChildren().setAll(new LinksView(fields.links(), texts).root());
    tagsBox.getChildren().setAll(new TagsView(fields.tags(), texts).root());
    bindText();
    bindLane();
    bindChoices();
    new RowsView<>(
        participants,
        fields.participants(),
        row -> {
          ParticipantRowView view =
              new ParticipantRowView(row, texts, () -> fields.participants().remove(row));
          return new RowsView.Row(view.root(), view::focus);
        },
        addParticipant);
    new RowsView<>(
        claims,
        fields.claims(),
        row -> {
          ClaimRowView view = new ClaimRowView(row, texts, () -> fields.claims().remove(row));
          return new RowsView.Row(view.root(), view::focus);
        },
        addClaim);
    addParticipant.setOnAction(action -> fields.addParticipant());
    addClaim.setOnAction(action -> fields.addClaim());
    bindFoot();
    bindKeys();
    form.openProperty().addListener((property, old, open) -> onOpen(open));
    onOpen(form.openProperty().get());
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Puts the cursor into a field, once the form is on the screen. */
  public void focus(Field field) {
    // At once if it can be, since keys that were typed while the form was made come before anything
    // that is run later; and later if the form comes into the window only with this.
    focusNow(field);
    if (!root.isFocusWithin()) {
      Platform.runLater(() -> focusNow(field));
    }
  }

  private void focusNow(Field field) {
    // The scroll pane takes its content into the scene only when it has its skin.
    root.applyCss();
    switch (field) {
      case TITLE -> {
        title.requestFocus();
        title.end();
      }
      case TIME -> time.focus();
      case DESCRIPTION -> description.requestFocus();
    }
  }

  private void onOpen(boolean open) {
    if (open) {
      listLanes();
      scroll.setVvalue(0);
      focus(Field.TITLE);
    }
  }

  /** A box that gets other items forgets what it shows, so the choice is made again. */
  private void listLanes() {
    String typed = fields.lane().textProperty().get();
    Lane chosen = fields.lane().chosenProperty().get();
    lane.getItems().setAll(form.snapshot().lanes().stream().map(Lane::name).toList());
    fields.lane().textProperty().set(typed);
    lane.setValue(typed);
    if (chosen != null) {
      fields.lane().choose(chosen);
    }
  }

  private void bindText() {
    heading.textProperty().bind(form.headingProperty());
    title.textProperty().bindBidirectional(fields.titleProperty());
    titleCount.textProperty().bind(fields.titleCountProperty());
    validation.watch(title, fields.titleProblemProperty(), Severity.ERROR, titleMessage);
    description.textProperty().bindBidirectional(fields.descriptionProperty());
    validation.watch(
        description, fields.descriptionProblemProperty(), Severity.ERROR, descriptionMessage);
    TabMovesOn.in(description);
  }

  private void bindLane() {
    // What is typed takes the place of the name, as after Tab into any other field.
    lane.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                Platform.runLater(lane.getEditor()::selectAll);
              }
            });
    // A known lane needs no suggestions: its name has come from the list or from the event.
    Suggestions.offer(
        lane.getEditor(),
        typed -> fields.lane().isNew() ? fields.lane().suggestions(typed) : List.of(),
        fields.lane()::name,
        fields.lane()::choose);
    lane.getEditor().textProperty().bindBidirectional(fields.lane().textProperty());
    fields.lane().textProperty().addListener((property, old, text) -> lane.setValue(text));
    validation.watch(lane, fields.laneProblemProperty(), Severity.ERROR, laneMessage);
    Runnable show = () -> FieldValidation.setShown(laneNew, fields.lane().isNew());
    fields.lane().textProperty().addListener((property, old, text) -> show.run());
    fields.lane().chosenProperty().addListener((property, old, chosen) -> show.run());
    show.run();
  }

  private void bindChoices() {
    Texts words = new Texts("words");
    status.getItems().setAll(EventStatus.values());
    status.setConverter(FieldValidation.words(value -> words.of("status", value)));
    TypeToPick.in(status);
    status.valueProperty().bindBidirectional(fields.statusProperty());
    Segments.fill(
        importance,
        Importance.values(),
        value -> words.of("importance", value),
        fields.importanceProperty());
    importanceLabel.setLabelFor(importance.getChildren().get(0));
    showWhile(color, ownColor.selectedProperty());
    fields.colorProperty().addListener((property, old, value) -> showColor(value));
    showColor(fields.colorProperty().get());
    ownColor.setOnAction(
        action -> {
          Lane chosen = fields.lane().chosenProperty().get();
          color.setValue(chosen == null ? Color.GRAY : Color.web(chosen.color()));
          readColor();
        });
    color.setOnAction(action -> readColor());
  }

  private void showColor(String value) {
    ownColor.setSelected(value != null);
    if (value != null) {
      color.setValue(Color.web(value));
    }
  }

  private void readColor() {
    Color value = color.getValue();
    String hex =
        String.format(
            "#%02x%02x%02x",
            Math.round(value.getRed() * 255),
            Math.round(value.getGreen() * 255),
            Math.round(value.getBlue() * 255));
    fields.colorProperty().set(ownColor.isSelected() ? hex : null);
  }

  private void bindFoot() {
    showWhile(failure, form.failureProperty().isNotEmpty());
    failure.textProperty().bind(form.failureProperty());
    showWhile(question, form.askingProperty());
    showWhile(buttons, form.askingProperty().not());
    save.disableProperty().bind(form.canSaveProperty().not());
    leaveSave.disableProperty().bind(form.canSaveProperty().not());
    reason.textProperty().bind(form.whySaveDisabledProperty());
    leaveReason.textProperty().bind(form.whySaveDisabledProperty());
    showWhile(leaveReason, form.whySaveDisabledProperty().isNotEmpty());
    save.setTooltip(new Tooltip(texts.get("save.tip")));
    cancel.setTooltip(new Tooltip(texts.get("cancel.tip")));
    save.setOnAction(action -> save());
    leaveSave.setOnAction(action -> save());
    leaveDiscard.setOnAction(action -> form.discard());
    leaveStay.setOnAction(action -> form.keepEditing());
    cancel.setOnAction(action -> form.cancel());
    form.askingProperty().addListener((property, old, asks) -> onAsking(asks));
  }

  /** The cursor goes to the question and back to the title, unless it is in a field by then. */
  private void onAsking(boolean asks) {
    if (asks) {
      leaveStay.requestFocus();
    } else if (leaveSave.isFocused() || leaveDiscard.isFocused() || leaveStay.isFocused()) {
      title.requestFocus();
    }
  }

  private static void showWhile(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
  }

  private void bindKeys() {
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (SAVE.match(key)) {
            save();
            key.consume();
          } else if (key.getCode() == KeyCode.ESCAPE && !isListOpen()) {
            form.cancel();
            key.consume();
          }
        });
  }

  /** Whether a list or calendar is open over the form; Escape closes that first. */
  private static boolean isListOpen() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof PopupWindow && !(window instanceof Tooltip));
  }

  private void save() {
    time.commit();
    form.save();
  }
}
