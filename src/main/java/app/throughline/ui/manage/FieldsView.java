package app.throughline.ui.manage;

import app.throughline.model.LanePalette;
import app.throughline.model.Texts;
import app.throughline.ui.TabMovesOn;
import app.throughline.ui.TypeToPick;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls of a form's fields. */
final class FieldsView {
  private static final double SWATCH_PX = 16;
  private static final int NOTE_ROWS = 4;

  private final boolean readOnly;
  private final Texts texts = new Texts("manage");

  FieldsView(boolean readOnly) {
    this.readOnly = readOnly;
  }

  /** A label, the control beneath it, and room for what is wrong. */
  VBox field(Field field) {
    VBox box = new VBox();
    box.getStyleClass().add("manage-field");
    Label label = new Label(field.label());
    label.getStyleClass().add("manage-label");
    box.getChildren().add(label);
    if (field instanceof TextEntry entry) {
      TextInputControl input = text(entry);
      label.setLabelFor(input);
      box.getChildren().addAll(input, problem(entry));
    } else if (field instanceof ChoiceEntry<?> entry) {
      Control choice = choice(entry);
      label.setLabelFor(choice);
      box.getChildren().add(choice);
    } else if (field instanceof NamesEntry entry) {
      names(box, label, entry);
    } else if (field instanceof ColorEntry entry) {
      box.getChildren().add(colors(entry));
      Label hint = new Label(texts.get("hint.order"));
      hint.getStyleClass().add("manage-label");
      hint.setWrapText(true);
      box.getChildren().add(hint);
    }
    return box;
  }

  private TextInputControl text(TextEntry entry) {
    TextInputControl input = entry.isMultiline() ? area() : new TextField();
    input.setEditable(!readOnly);
    input.setPromptText(entry.example());
    input.textProperty().bindBidirectional(entry.text());
    entry
        .problem()
        .addListener(
            (observable, was, is) ->
                input.pseudoClassStateChanged(Styles.STATE_DANGER, !is.isEmpty()));
    input.pseudoClassStateChanged(Styles.STATE_DANGER, !entry.problem().get().isEmpty());
    onLeaving(input, entry::commit);
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean enter = key.getCode() == KeyCode.ENTER;
          if (enter && (!entry.isMultiline() || key.isShortcutDown())) {
            entry.commit();
            key.consume();
          } else if (key.getCode() == KeyCode.ESCAPE && entry.isUnsaved()) {
            entry.revert();
            key.consume();
          }
        });
    return input;
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(NOTE_ROWS);
    TabMovesOn.in(area);
    return area;
  }

  private static Label problem(TextEntry entry) {
    Label problem = new Label();
    problem.getStyleClass().add("manage-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(entry.problem());
    problem.visibleProperty().bind(entry.problem().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private <T> ComboBox<T> choice(ChoiceEntry<T> entry) {
    ComboBox<T> box = new ComboBox<>();
    box.setMaxWidth(Double.MAX_VALUE);
    box.setDisable(readOnly);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T option) {
            return option == null ? "" : entry.word(option);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("a choice is picked, not typed");
          }
        });
    box.getItems().setAll(entry.options());
    TypeToPick.in(box);
    box.valueProperty().bindBidirectional(entry.value());
    box.setOnHidden(event -> entry.commit());
    onLeaving(box, entry::commit);
    return box;
  }

  private void names(VBox box, Label label, NamesEntry entry) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("manage-names");
    Runnable show = () -> chips.getChildren().setAll(chips(entry));
    entry.names().addListener((ListChangeListener<String>) change -> show.run());
    show.run();
    chips.managedProperty().bind(Bindings.isNotEmpty(chips.getChildren()));
    TextField next = new TextField();
    next.setPromptText(texts.get("hint.alias"));
    next.setEditable(!readOnly);
    next.textProperty().bindBidirectional(entry.typed());
    next.setOnAction(event -> entry.commit());
    onLeaving(next, entry::commit);
    label.setLabelFor(next);
    box.getChildren().addAll(chips, next);
  }

  private List<Node> chips(NamesEntry entry) {
    List<Node> chips = new ArrayList<>();
    for (String name : entry.names()) {
      Button chip = new Button(name, new FontIcon("bi-x"));
      chip.setMnemonicParsing(false);
      chip.setDisable(readOnly);
      chip.setAccessibleText(texts.get("alias.remove", name));
      chip.setOnAction(event -> entry.remove(name));
      chips.add(chip);
    }
    return chips;
  }

  private FlowPane colors(ColorEntry entry) {
    FlowPane colors = new FlowPane();
    colors.getStyleClass().add("manage-colors");
    for (int i = 0; i < LanePalette.size(); i++) {
      colors.getChildren().add(swatch(entry, LanePalette.hex(i)));
    }
    ColorPicker other = new ColorPicker(Color.web("#ffffff"));
    other.getStyleClass().add(ColorPicker.STYLE_CLASS_BUTTON);
    other.setTooltip(new Tooltip(texts.get("tip.color.other")));
    other.setDisable(readOnly);
    Runnable show =
        () -> {
          if (!entry.color().get().isEmpty()) {
            other.setValue(Color.web(entry.color().get()));
          }
        };
    entry.color().addListener((observable, was, is) -> show.run());
    show.run();
    other.setOnAction(event -> entry.pick(hex(other.getValue())));
    colors.getChildren().add(other);
    return colors;
  }

  private ToggleButton swatch(ColorEntry entry, String hex) {
    Rectangle patch = new Rectangle(SWATCH_PX, SWATCH_PX, Color.web(hex));
    patch.setArcWidth(4);
    patch.setArcHeight(4);
    ToggleButton swatch = new ToggleButton(null, patch);
    swatch.setAccessibleText(texts.get("tip.color", hex));
    swatch.setDisable(readOnly);
    Runnable show = () -> swatch.setSelected(hex.equalsIgnoreCase(entry.color().get()));
    entry.color().addListener((observable, was, is) -> show.run());
    show.run();
    swatch.setOnAction(
        event -> {
          show.run();
          entry.pick(hex);
        });
    return swatch;
  }

  private static String hex(Color color) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  private static void onLeaving(Control control, Runnable commit) {
    control
        .focusedProperty()
        .addListener(
            (observable, was, is) -> {
              if (!is) {
                commit.run();
              }
            });
  }
}
