package app.throughline.ui.form;

import app.throughline.model.Texts;
import app.throughline.time.ClockDoubt;
import app.throughline.time.When;
import app.throughline.ui.Fxml;
import app.throughline.ui.field.TimeFieldViewModel;
import app.throughline.ui.field.TimePickers;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.validation.Severity;
import org.jspecify.annotations.Nullable;

/** The time line with what was understood beneath it, and the From and To pickers. */
final class TimeFieldView {
  /** So wide that a date and a clock time can be read. */
  private static final double LEAST_SIDE_EM = 13;

  @FXML private TextField line;
  @FXML private Label understood;
  @FXML private Label bounds;
  @FXML private VBox doubt;
  @FXML private Label doubtText;
  @FXML private FlowPane doubtReadings;
  @FXML private Label message;
  @FXML private VBox choice;
  @FXML private FlowPane choiceReadings;
  @FXML private FlowPane sides;
  @FXML private VBox fromSide;
  @FXML private VBox toSide;
  @FXML private DatePicker fromDate;
  @FXML private TextField fromClock;
  @FXML private DatePicker toDate;
  @FXML private TextField toClock;
  @FXML private Label clockMessage;

  private final Parent root;

  TimeFieldView(TimeFieldViewModel time, Texts texts, FieldValidation validation) {
    root = Fxml.load(this, texts);
    line.textProperty().bindBidirectional(time.textProperty());
    time.understoodProperty()
        .addListener((property, old, words) -> FieldValidation.show(understood, words));
    FieldValidation.show(understood, time.understoodProperty().get());
    time.boundsProperty()
        .addListener((property, old, words) -> FieldValidation.show(bounds, words));
    FieldValidation.show(bounds, time.boundsProperty().get());
    time.doubtProperty().subscribe(now -> show(now, time));
    validation.watch(line, time.problemProperty(), Severity.WARNING, message);
    time.readings().allProperty().subscribe(ways -> offer(ways, time));
    share(fromSide);
    share(toSide);
    TimePickers pickers = time.pickers();
    bind(pickers.from(), fromDate, fromClock);
    bind(pickers.to(), toDate, toClock);
    validation.watch(
        fromClock,
        Bindings.createStringBinding(
            () -> pickers.clockUnreadableProperty().get() ? texts.get("time.clock") : "",
            pickers.clockUnreadableProperty()),
        Severity.ERROR,
        clockMessage);
  }

  /** What can be meant by a clock time that is left out or comes twice; a click writes it. */
  private void show(@Nullable ClockDoubt now, TimeFieldViewModel time) {
    doubt.setVisible(now != null);
    doubt.setManaged(now != null);
    doubtReadings.getChildren().clear();
    if (now != null) {
      doubtText.setText(now.sentence());
      for (ClockDoubt.Reading reading : now.readings()) {
        Button choice = new Button(reading.label());
        choice.getStyleClass().add(Styles.SMALL);
        choice.setOnAction(
            event -> {
              line.requestFocus();
              time.textProperty().set(reading.phrase());
              line.end();
            });
        doubtReadings.getChildren().add(choice);
      }
    }
  }

  /** The ways in which the words can be read; a click says which is meant and leaves them alone. */
  private void offer(List<When> ways, TimeFieldViewModel time) {
    choice.setVisible(!ways.isEmpty());
    choice.setManaged(!ways.isEmpty());
    ToggleGroup group = new ToggleGroup();
    choiceReadings.getChildren().clear();
    for (When way : ways) {
      ToggleButton meant = new ToggleButton(time.told(way));
      meant.setToggleGroup(group);
      meant.getStyleClass().add(Styles.SMALL);
      meant.setSelected(way.equals(time.readings().chosenProperty().get()));
      meant.setOnAction(
          event -> {
            meant.setSelected(true);
            time.readings().choose(way);
          });
      choiceReadings.getChildren().add(meant);
    }
  }

  /** Beside each other the two sides share the width; where it is too small each has a line. */
  private void share(VBox side) {
    side.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  double whole = sides.getWidth();
                  double half = (whole - sides.getHgap()) / 2;
                  double least = LEAST_SIDE_EM * line.getFont().getSize();
                  return Math.floor(half >= least ? half : whole);
                },
                sides.widthProperty(),
                line.fontProperty()));
  }

  Parent root() {
    return root;
  }

  void focus() {
    line.requestFocus();
    line.end();
  }

  /** Takes over what is typed in the date fields but not committed with Enter. */
  void commit() {
    for (DatePicker picker : new DatePicker[] {fromDate, toDate}) {
      if (picker.getEditor().isFocused() || picker.isFocused()) {
        picker.commitValue();
      }
    }
  }

  private static void bind(TimePickers.Side side, DatePicker date, TextField clock) {
    date.setConverter(new IsoDate(date));
    date.valueProperty().bindBidirectional(side.dateProperty());
    clock.textProperty().bindBidirectional(side.clockProperty());
  }

  /** Dates as ISO 8601, the same whatever the locale; what is no date leaves the date as it was. */
  private static final class IsoDate extends StringConverter<LocalDate> {
    private final DatePicker picker;

    IsoDate(DatePicker picker) {
      this.picker = picker;
    }

    @Override
    public String toString(LocalDate date) {
      return date == null ? "" : date.toString();
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
      try {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
      } catch (DateTimeParseException e) {
        return picker.getValue();
      }
    }
  }
}
