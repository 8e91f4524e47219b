package app.throughline.ui.export;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.ShownSize;
import app.throughline.ui.export.ExportChoices.Stretch;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The export dialog. */
public final class ExportView {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final double WIDTH_PX = 1080;
  private static final double HEIGHT_PX = 640;

  private final ExportViewModel viewModel;
  private final BiFunction<FileChooser, Window, @Nullable File> saveDialog;
  private final Texts texts = new Texts("export");
  private final Parent root;

  @FXML private StackPane paper;
  @FXML private ImageView preview;
  @FXML private Label noPreview;
  @FXML private Label size;
  @FXML private Label notice;
  @FXML private Pane options;
  @FXML private RadioButton visible;
  @FXML private RadioButton whole;
  @FXML private RadioButton fromTo;
  @FXML private Pane phrases;
  @FXML private TextField from;
  @FXML private Label fromUnderstood;
  @FXML private TextField to;
  @FXML private Label toUnderstood;
  @FXML private TextField width;
  @FXML private TextField height;
  @FXML private CheckBox fits;
  @FXML private ChoiceBox<Integer> scale;
  @FXML private RadioButton light;
  @FXML private RadioButton dark;
  @FXML private CheckBox title;
  @FXML private CheckBox legend;
  @FXML private CheckBox footer;
  @FXML private Label problem;
  @FXML private ProgressBar progress;
  @FXML private Label message;
  @FXML private Button cancel;
  @FXML private Button copy;
  @FXML private Button save;
  @FXML private Button close;

  /**
   * A view that shows what the ViewModel says.
   *
   * @param viewModel what it shows
   * @param saveDialog asks where to save the picture; null if the user thinks better of it
   */
  public ExportView(
      ExportViewModel viewModel, BiFunction<FileChooser, Window, @Nullable File> saveDialog) {
    this.viewModel = viewModel;
    this.saveDialog = saveDialog;
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Shows the dialog over a window, in its style, and waits until it is closed. */
  public void showAndWait(Window owner) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(texts.get("window.title"));
    Scene scene = new Scene(root, WIDTH_PX, HEIGHT_PX);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    stage.setScene(scene);
    stage.setMinWidth(720);
    stage.setMinHeight(560);
    stage.setOnHidden(event -> viewModel.close());
    ShownSize.holdOnShown(stage);
    stage.showAndWait();
  }

  @FXML
  private void initialize() {
    bindRange();
    bindSize();
    bindLook();
    bindStatus();
    bindPreview();
    options.addEventFilter(KeyEvent.KEY_PRESSED, this::onOption);
  }

  /**
   * A box or a circle takes Enter for Space; in a dialog Enter is for the button that is filled.
   */
  private void onOption(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ButtonBase) {
      save.fire();
      key.consume();
    }
  }

  private void bindRange() {
    ExportFields fields = viewModel.fields();
    bindChoice(
        fields.stretchProperty(),
        Map.of(visible, Stretch.VISIBLE, whole, Stretch.WHOLE, fromTo, Stretch.FROM_TO));
    from.textProperty().bindBidirectional(fields.fromProperty());
    to.textProperty().bindBidirectional(fields.toProperty());
    phrases.visibleProperty().bind(fromTo.selectedProperty());
    phrases.managedProperty().bind(phrases.visibleProperty());
    bindText(fromUnderstood, viewModel.status().fromUnderstoodProperty());
    bindText(toUnderstood, viewModel.status().toUnderstoodProperty());
  }

  private void bindSize() {
    ExportFields fields = viewModel.fields();
    width.textProperty().bindBidirectional(fields.widthProperty());
    height.textProperty().bindBidirectional(fields.heightProperty());
    height.disableProperty().bind(fields.fitsContentProperty());
    fits.selectedProperty().bindBidirectional(fields.fitsContentProperty());
    scale.getItems().setAll(1, 2, 3, 4);
    scale.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Integer value) {
            return value == null ? "" : texts.get("scale.value", value);
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException("a scale is chosen, not typed");
          }
        });
    scale.valueProperty().bindBidirectional(fields.scaleProperty());
  }

  private void bindLook() {
    ExportFields fields = viewModel.fields();
    bindChoice(fields.darkProperty(), Map.of(light, false, dark, true));
    title.selectedProperty().bindBidirectional(fields.titleProperty());
    legend.selectedProperty().bindBidirectional(fields.legendProperty());
    footer.selectedProperty().bindBidirectional(fields.footerProperty());
  }

  private void bindStatus() {
    ExportStatus status = viewModel.status();
    bindText(problem, status.problemProperty());
    size.textProperty().bind(status.sizeProperty());
    notice.textProperty().bind(status.noticeProperty());
    options.disableProperty().bind(status.runningProperty());
    progress.progressProperty().bind(status.progressProperty());
    for (var node : new javafx.scene.Node[] {progress, cancel}) {
      node.visibleProperty().bind(status.runningProperty());
      node.managedProperty().bind(node.visibleProperty());
    }
    var impossible = status.runningProperty().or(status.problemProperty().isNotEmpty());
    save.disableProperty().bind(impossible);
    copy.disableProperty().bind(impossible);
    message.textProperty().bind(Bindings.concat(status.resultProperty(), status.failureProperty()));
    status
        .failureProperty()
        .addListener(
            (observed, old, now) -> message.pseudoClassStateChanged(FAILED, !now.isEmpty()));
  }

  private void bindPreview() {
    ExportStatus status = viewModel.status();
    preview.imageProperty().bind(status.previewProperty().map(ExportView::toFx));
    preview.visibleProperty().bind(status.problemProperty().isEmpty());
    noPreview.visibleProperty().bind(status.problemProperty().isNotEmpty());
    preview.fitWidthProperty().bind(paper.widthProperty());
    preview.fitHeightProperty().bind(paper.heightProperty());
    // Its size follows the pane's and must not hold the pane open.
    preview.setManaged(false);
    preview.layoutBoundsProperty().addListener((observed, old, now) -> centre());
    paper.layoutBoundsProperty().addListener((observed, old, now) -> centre());
  }

  private void centre() {
    preview.setLayoutX((paper.getWidth() - preview.getLayoutBounds().getWidth()) / 2);
    preview.setLayoutY((paper.getHeight() - preview.getLayoutBounds().getHeight()) / 2);
  }

  private static void bindText(Label label, ObservableValue<String> text) {
    label.textProperty().bind(text);
    label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
    label.managedProperty().bind(label.visibleProperty());
  }

  private static <T> void bindChoice(Property<T> property, Map<RadioButton, T> buttons) {
    buttons.forEach(
        (button, value) -> {
          button.setSelected(value.equals(property.getValue()));
          button
              .selectedProperty()
              .addListener(
                  (observed, was, is) -> {
                    if (is) {
                      property.setValue(value);
                    }
                  });
          property.addListener((observed, old, now) -> button.setSelected(value.equals(now)));
        });
  }

  /** The same pixels, opaque; JavaFX does this itself only with its Swing module. */
  static WritableImage toFx(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    WritableImage copy = new WritableImage(width, height);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      copy.getPixelWriter()
          .setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
    }
    return copy;
  }

  @FXML
  private void save() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("choose.title"));
    chooser.setInitialFileName(viewModel.suggestedFileName());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("choose.png"), "*.png"));
    File file = saveDialog.apply(chooser, root.getScene().getWindow());
    if (file != null) {
      viewModel.save(file.toPath());
    }
  }

  @FXML
  private void copy() {
    viewModel.copy(
        image -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(toFx(image));
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @FXML
  private void cancel() {
    viewModel.cancel();
  }

  @FXML
  private void close() {
    viewModel.close();
    close.getScene().getWindow().hide();
  }
}
