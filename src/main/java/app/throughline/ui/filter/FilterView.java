package app.throughline.ui.filter;

import app.throughline.model.EventFilter;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pane of all conditions of the filter. */
public final class FilterView {
  private final FilterViewModel model;
  private final Parent root;
  @FXML private VBox sections;
  @FXML private TextField from;
  @FXML private TextField to;
  @FXML private Label understood;
  @FXML private Label problem;
  @FXML private CheckBox conflicts;
  @FXML private Label conflictCount;
  @FXML private CheckBox undated;
  @FXML private Label undatedCount;
  @FXML private Hyperlink showAll;

  /** The pane for a model. */
  public FilterView(FilterViewModel model) {
    this.model = model;
    this.root = Fxml.load(this, new Texts("filter"));
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    model.sections().forEach(part -> sections.getChildren().add(new FilterSectionView(part)));
    DateRange range = model.range();
    field(from, range.from());
    field(to, range.to());
    note(understood, range.understood());
    note(problem, range.problem());
    conflicts.selectedProperty().bindBidirectional(model.conflictsOnly());
    undated.selectedProperty().bindBidirectional(model.undatedOnly());
    count(conflictCount, model.conflicts());
    count(undatedCount, model.undated());
    showAll.setOnAction(event -> model.showAll());
    showAll.visibleProperty().bind(model.filter().map(now -> !now.equals(EventFilter.NONE)));
  }

  /** What is typed holds when one presses Enter or goes elsewhere. */
  private void field(TextField field, StringProperty words) {
    field.textProperty().bindBidirectional(words);
    field.setOnAction(event -> model.range().commit());
    field
        .focusedProperty()
        .addListener(
            (observable, was, is) -> {
              if (!is) {
                model.range().commit();
              }
            });
  }

  private static void note(Label label, ReadOnlyStringProperty words) {
    label.textProperty().bind(words);
    label.visibleProperty().bind(words.isNotEmpty());
    label.managedProperty().bind(words.isNotEmpty());
    label.setMinHeight(Region.USE_PREF_SIZE);
  }

  private static void count(Label label, ReadOnlyIntegerProperty number) {
    label.textProperty().bind(number.map(count -> new Texts("filter").get("count", count)));
  }
}
