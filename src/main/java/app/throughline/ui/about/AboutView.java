package app.throughline.ui.about;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the program says of itself: versions, parts, and their licences to read. */
public final class AboutView {
  private final AboutViewModel viewModel;
  private final Runnable onClose;
  private final Texts texts = new Texts("about");
  private final Parent root;
  @FXML private Label heading;
  @FXML private Label system;
  @FXML private ListView<Part> parts;
  @FXML private TextArea licence;
  @FXML private Button copy;
  @FXML private Button close;

  /**
   * A view that shows what the ViewModel says.
   *
   * @param onClose takes it away
   */
  public AboutView(AboutViewModel viewModel, Runnable onClose) {
    this.viewModel = viewModel;
    this.onClose = onClose;
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    heading.setText(viewModel.heading());
    system.setText(viewModel.system());
    parts.getItems().setAll(viewModel.parts());
    parts.setCellFactory(list -> new PartCell());
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, was, is) -> licence.setText(is == null ? "" : is.text()));
    parts.getSelectionModel().selectFirst();
    copy.setOnAction(event -> copy());
    close.setOnAction(event -> onClose.run());
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(viewModel.asText());
    Clipboard.getSystemClipboard().setContent(content);
    copy.setText(texts.get("copied"));
  }

  private static final class PartCell extends ListCell<@Nullable Part> {
    private final Label name = new Label();
    private final Label licence = new Label();
    private final VBox lines = new VBox(name, licence);

    PartCell() {
      licence.getStyleClass().addAll("muted", "small");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      if (empty || part == null) {
        setGraphic(null);
        return;
      }
      name.setText((part.name() + " " + part.version()).strip());
      licence.setText(part.licence());
      setGraphic(lines);
    }
  }
}
