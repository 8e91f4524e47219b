package app.throughline.ui.welcome;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The welcome page. */
public final class WelcomeView {
  private final WelcomeViewModel viewModel;
  private final Texts texts = new Texts("welcome");
  private final Parent root;
  @FXML private Button newCase;
  @FXML private Button openOther;
  @FXML private Button openSample;
  @FXML private Hyperlink preferences;
  @FXML private Hyperlink about;
  @FXML private ListView<RecentEntry> recent;
  @FXML private Label recentHeading;
  @FXML private VBox none;

  /** A view that shows what the ViewModel says. */
  public WelcomeView(WelcomeViewModel viewModel) {
    this.viewModel = viewModel;
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Puts the focus where one is likely to go on. */
  public void takeFocus() {
    if (viewModel.recent().isEmpty()) {
      newCase.requestFocus();
    } else {
      recent.requestFocus();
      recent.getSelectionModel().selectFirst();
    }
  }

  @FXML
  private void initialize() {
    newCase.setOnAction(event -> viewModel.actions().newCase().run());
    openOther.setOnAction(event -> viewModel.actions().openOther().run());
    openSample.setOnAction(event -> viewModel.actions().openSample().run());
    preferences.setOnAction(event -> viewModel.actions().preferences().run());
    about.setOnAction(event -> viewModel.actions().about().run());
    recent.setItems(viewModel.recent());
    recent.setCellFactory(list -> new RecentCell(viewModel));
    none.visibleProperty().bind(Bindings.isEmpty(viewModel.recent()));
    recent.visibleProperty().bind(none.visibleProperty().not());
    recentHeading.visibleProperty().bind(recent.visibleProperty());
    recent.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> onSelected(event, viewModel::open);
      case DELETE, BACK_SPACE -> onSelected(event, this::remove);
      default -> {}
    }
  }

  private void onSelected(KeyEvent event, Consumer<RecentEntry> action) {
    RecentEntry selected = recent.getSelectionModel().getSelectedItem();
    if (selected != null) {
      event.consume();
      action.accept(selected);
    }
  }

  /** The next one is selected then, so that the keys go on. */
  private void remove(RecentEntry entry) {
    int place = recent.getSelectionModel().getSelectedIndex();
    viewModel.remove(entry);
    int last = viewModel.recent().size() - 1;
    if (last < 0) {
      newCase.requestFocus();
    } else {
      recent.getSelectionModel().clearAndSelect(Math.min(place, last));
    }
  }
}
