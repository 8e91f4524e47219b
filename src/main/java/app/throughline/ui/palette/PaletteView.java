package app.throughline.ui.palette;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** The palette: a line to type into, and what was found below it. The focus stays in the line. */
public final class PaletteView {
  private static final int PAGE = 8;
  private static final int MOST_ROWS = 11;

  /** So much that the word on nothing found has room. */
  private static final int LEAST_ROWS = 3;

  private final PaletteViewModel viewModel;
  private final Parent root;
  @FXML private TextField query;
  @FXML private ListView<PaletteItem> found;
  @FXML private Label nothing;

  /** A view that shows what the ViewModel says. */
  public PaletteView(PaletteViewModel viewModel) {
    this.viewModel = viewModel;
    this.root = Fxml.load(this, new Texts("palette"));
  }

  /** The node to show; its first field takes the focus. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    query.textProperty().bindBidirectional(viewModel.queryProperty());
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    found.setItems(viewModel.found());
    found.setCellFactory(list -> new PaletteCell(viewModel));
    found.setFocusTraversable(false);
    found.prefHeightProperty().bind(heightOfRows());
    nothing.visibleProperty().bind(Bindings.isEmpty(viewModel.found()));
    viewModel.selectedProperty().subscribe(place -> show(place.intValue()));
  }

  /** As high as what was found, within limits: the sheet covers no more than it must. */
  private DoubleBinding heightOfRows() {
    return Bindings.createDoubleBinding(
        () -> {
          int rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, viewModel.found().size()));
          return rows * found.getFixedCellSize();
        },
        viewModel.found(),
        found.fixedCellSizeProperty());
  }

  private void show(int place) {
    if (place < 0) {
      found.getSelectionModel().clearSelection();
    } else {
      found.getSelectionModel().clearAndSelect(place);
      found.scrollTo(Math.max(0, place - PAGE + 1));
    }
  }

  private void keyPressed(KeyEvent event) {
    boolean taken = true;
    switch (event.getCode()) {
      case DOWN -> viewModel.move(1);
      case UP -> viewModel.move(-1);
      case TAB -> viewModel.move(event.isShiftDown() ? -1 : 1);
      case PAGE_DOWN -> page(1);
      case PAGE_UP -> page(-1);
      case ENTER -> viewModel.run();
      case ESCAPE -> viewModel.cancel();
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /** A page does not go round. */
  private void page(int direction) {
    int last = viewModel.found().size() - 1;
    if (last >= 0) {
      int place = viewModel.selectedProperty().get() + direction * PAGE;
      viewModel.select(Math.max(0, Math.min(last, place)));
    }
  }
}
