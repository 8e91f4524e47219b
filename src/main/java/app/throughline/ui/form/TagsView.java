package app.throughline.ui.form;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.field.Names;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tags as chips, and a field for the next one. A click on a chip takes the tag away. */
final class TagsView {
  @FXML private FlowPane chips;
  @FXML private TextField typed;

  private final TagsViewModel tags;
  private final Texts texts;
  private final Parent root;

  TagsView(TagsViewModel tags, Texts texts) {
    this.tags = tags;
    this.texts = texts;
    root = Fxml.load(this, texts);
    typed.textProperty().bindBidirectional(tags.typedProperty());
    Suggestions.offer(typed, tags::suggestions, tag -> tag, tag -> tags.commit());
    typed.setOnAction(action -> tags.commit());
    typed
        .focusedProperty()
        .addListener(
            (property, old, focused) -> {
              if (!focused) {
                tags.commit();
              }
            });
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    typed.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    tags.tags().addListener((ListChangeListener<String>) change -> showChips());
    showChips();
  }

  Parent root() {
    return root;
  }

  private void onKey(KeyEvent key) {
    List<String> all = tags.tags();
    if (key.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !all.isEmpty()) {
      all.remove(all.size() - 1);
      key.consume();
    }
  }

  /** A comma never reaches the field: emptied while its text changes, it would keep the text. */
  private void onTyped(KeyEvent key) {
    if (",".equals(key.getCharacter()) || ";".equals(key.getCharacter())) {
      tags.commit();
      key.consume();
    }
  }

  private void showChips() {
    List<Node> nodes = new ArrayList<>(tags.tags().stream().map(this::chip).toList());
    nodes.add(typed);
    if (chips.getChildren().contains(typed)) {
      // The field stays where it is in the scene, or it would lose the focus.
      chips.getChildren().removeIf(node -> node != typed);
      chips.getChildren().addAll(0, nodes.subList(0, nodes.size() - 1));
    } else {
      chips.getChildren().setAll(nodes);
    }
  }

  private Node chip(String tag) {
    Button chip = new Button(Names.shortened(tag, 40), new FontIcon("bi-x"));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("tag-chip");
    chip.setAccessibleText(texts.get("tag.remove", tag));
    chip.setOnAction(action -> tags.tags().remove(tag));
    return chip;
  }
}
