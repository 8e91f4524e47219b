package app.throughline.ui.preferences;

import app.throughline.exchange.Settings;
import app.throughline.model.Texts;
import app.throughline.ui.FocusInView;
import app.throughline.ui.Fxml;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The preferences: a small window beside the cases. */
public final class PreferencesView {
  private static final int STEP_PERCENT = 10;

  private final PreferencesViewModel viewModel;
  private final Texts texts = new Texts("preferences");
  private final Parent root;
  @FXML private ScrollPane scroll;
  @FXML private RadioButton light;
  @FXML private RadioButton dark;
  @FXML private Slider fontSize;
  @FXML private Label fontPercent;
  @FXML private ChoiceBox<LocaleChoice> locale;
  @FXML private ChoiceBox<@Nullable DayOfWeek> firstDay;
  @FXML private RadioButton hours24;
  @FXML private RadioButton hours12;
  @FXML private Label example;
  @FXML private CheckBox snapping;
  @FXML private TextField author;
  @FXML private ChoiceBox<Settings.Start> start;
  @FXML private Button reset;
  @FXML private Button close;

  /** A view that shows what the ViewModel says. */
  public PreferencesView(PreferencesViewModel viewModel) {
    this.viewModel = viewModel;
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    FocusInView.in(scroll);
    either(light, dark, viewModel.darkProperty());
    either(hours24, hours12, viewModel.twelveHoursProperty());
    bindFontSize();
    bindLocale();
    choose(firstDay, viewModel.days(), viewModel::dayName, viewModel.firstDayProperty());
    choose(
        start,
        List.of(Settings.Start.values()),
        choice -> texts.of("start", choice),
        viewModel.startProperty());
    example.textProperty().bind(viewModel.exampleProperty());
    snapping.selectedProperty().bindBidirectional(viewModel.snappingProperty());
    author.textProperty().bindBidirectional(viewModel.authorProperty());
    reset.setOnAction(event -> viewModel.reset());
    close.setOnAction(event -> close.getScene().getWindow().hide());
  }

  private void bindFontSize() {
    fontSize.setMin(Settings.MIN_FONT_PERCENT);
    fontSize.setMax(Settings.MAX_FONT_PERCENT);
    fontSize.setBlockIncrement(STEP_PERCENT);
    viewModel
        .fontPercentProperty()
        .subscribe(
            percent -> {
              fontSize.setValue(percent.intValue());
              fontPercent.setText(texts.get("font.percent", percent.intValue()));
            });
    // While it is dragged the window would grow away under the pointer.
    fontSize.valueChangingProperty().addListener((observable, was, is) -> takeFontSize());
    fontSize.valueProperty().addListener((observable, was, is) -> takeFontSize());
  }

  private void takeFontSize() {
    int percent = (int) Math.round(fontSize.getValue() / STEP_PERCENT) * STEP_PERCENT;
    fontPercent.setText(texts.get("font.percent", percent));
    if (!fontSize.isValueChanging()) {
      viewModel.fontPercentProperty().set(percent);
    }
  }

  private void bindLocale() {
    locale.getItems().setAll(viewModel.locales());
    viewModel
        .localeProperty()
        .subscribe(
            tag ->
                locale.getItems().stream()
                    .filter(choice -> choice.tag().equals(tag))
                    .findFirst()
                    .ifPresent(locale::setValue));
    locale
        .valueProperty()
        .addListener((observable, was, is) -> viewModel.localeProperty().set(is.tag()));
  }

  private static void either(RadioButton off, RadioButton on, BooleanProperty value) {
    ToggleGroup group = new ToggleGroup();
    off.setToggleGroup(group);
    on.setToggleGroup(group);
    value.subscribe(is -> (is ? on : off).setSelected(true));
    on.selectedProperty().addListener((observable, was, is) -> value.set(is));
  }

  private static <T extends @Nullable Object> void choose(
      ChoiceBox<T> box, List<T> choices, Function<T, String> name, Property<T> value) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T choice) {
            return name.apply(choice);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    box.getItems().setAll(choices);
    box.valueProperty().bindBidirectional(value);
  }
}
