package app.throughline.ui.newcase;

import app.throughline.exchange.CaseTemplate;
import app.throughline.model.Texts;
import app.throughline.ui.FocusInView;
import app.throughline.ui.Fxml;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** The form for a new case. */
public final class NewCaseView {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private static final KeyCombination CREATE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final NewCaseViewModel viewModel;
  private final UnaryOperator<@Nullable Path> browse;
  private final Texts texts = new Texts("newcase");
  private final Parent root;
  @FXML private ScrollPane scroll;
  @FXML private TextField title;
  @FXML private Label titleProblem;
  @FXML private SearchableComboBox<String> zone;
  @FXML private Label zoneProblem;
  @FXML private VBox templates;
  @FXML private TextField file;
  @FXML private Label fileProblem;
  @FXML private Button browseButton;
  @FXML private Label failure;
  @FXML private Button cancel;
  @FXML private Button create;

  /**
   * A view that shows what the ViewModel says.
   *
   * @param browse asks where the file is to go, beginning at one; null if the user thinks better of
   *     it
   */
  public NewCaseView(NewCaseViewModel viewModel, UnaryOperator<@Nullable Path> browse) {
    this.viewModel = viewModel;
    this.browse = browse;
    this.root = Fxml.load(this, texts);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (CREATE.match(key)) {
            create();
            key.consume();
          }
        });
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    FocusInView.in(scroll);
    title.textProperty().bindBidirectional(viewModel.titleProperty());
    file.textProperty().bindBidirectional(viewModel.fileProperty());
    zone.getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    zone.valueProperty().bindBidirectional(viewModel.zoneProperty());
    bindTemplates();
    bindProblem(titleProblem, title, viewModel.titleProblemProperty());
    bindProblem(zoneProblem, zone, viewModel.zoneProblemProperty());
    bindProblem(fileProblem, file, viewModel.fileProblemProperty());
    bindProblem(failure, null, viewModel.failureProperty());
    browseButton.setOnAction(event -> browse());
    create.disableProperty().bind(viewModel.busyProperty());
    create.setOnAction(event -> create());
    cancel.setOnAction(event -> cancel.getScene().getWindow().hide());
  }

  private void bindTemplates() {
    // A radio button would take Enter for itself and do nothing with it.
    templates.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            create();
            event.consume();
          }
        });
    ToggleGroup group = new ToggleGroup();
    for (CaseTemplate template : CaseTemplate.values()) {
      RadioButton button = new RadioButton(texts.of("template", template));
      button.setId("template" + template.name());
      button.setToggleGroup(group);
      button.setSelected(viewModel.templateProperty().get() == template);
      button
          .selectedProperty()
          .addListener(
              (observable, was, is) -> {
                if (is) {
                  viewModel.templateProperty().set(template);
                }
              });
      Label what = new Label(texts.of("what", template));
      what.getStyleClass().addAll("muted", "newcase-what");
      what.setWrapText(true);
      what.setOnMouseClicked(event -> button.fire());
      templates.getChildren().add(new VBox(button, what));
    }
  }

  private static void bindProblem(
      Label label, @Nullable Control field, ObservableValue<String> problem) {
    label.textProperty().bind(problem);
    label.visibleProperty().bind(problem.map(text -> !text.isEmpty()));
    label.managedProperty().bind(label.visibleProperty());
    if (field != null) {
      problem.subscribe(text -> field.pseudoClassStateChanged(DANGER, !text.isEmpty()));
    }
  }

  private void create() {
    viewModel.create();
    if (!viewModel.titleProblemProperty().get().isEmpty()) {
      title.requestFocus();
    } else if (!viewModel.fileProblemProperty().get().isEmpty()) {
      file.requestFocus();
    }
  }

  private void browse() {
    Path chosen = browse.apply(viewModel.target());
    if (chosen != null) {
      file.setText(chosen.toString());
    }
  }
}
