package app.throughline.ui.manage;

import app.throughline.model.Subject;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What stands above the fields: how many events there are and what can be done with them. */
final class FormHead {
  private final ManageViewModel model;
  private final Texts texts = new Texts("manage");

  FormHead(ManageViewModel model) {
    this.model = model;
  }

  List<Node> nodes() {
    List<Item> chosen = model.chosenItems();
    if (chosen.isEmpty()) {
      return List.of();
    }
    FlowPane row = new FlowPane();
    row.getStyleClass().add("manage-counts");
    Label count =
        new Label(
            chosen.size() > 1
                ? texts.get("hint.chosen", chosen.size())
                : texts.get("events.count", chosen.get(0).events()));
    count.getStyleClass().add("manage-title");
    row.getChildren().add(count);
    if (model.subject().get() != Subject.OBJECT) {
      row.getChildren().add(link("events.show", model::showEvents));
    }
    row.getChildren().add(link("events.select", model::selectEvents));
    if (chosen.size() > 1 && !model.isReadOnly()) {
      row.getChildren().add(link("action.merge", model::merge));
    }
    List<Node> nodes = new ArrayList<>(List.of(row));
    if (chosen.size() == 1) {
      twin(chosen.get(0)).ifPresent(nodes::add);
    }
    return nodes;
  }

  private Hyperlink link(String key, Runnable action) {
    Hyperlink link = new Hyperlink(texts.get(key));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  /** Says quietly that another thing is called the same. */
  private Optional<Node> twin(Item item) {
    Optional<Item> twin =
        item.subject() == Subject.TAG || model.isReadOnly()
            ? Optional.empty()
            : model.twin(item.name(), item.key());
    return twin.map(
        other -> {
          HBox row = new HBox(new Label(texts.get("twin.text")));
          row.getStyleClass().add("manage-twin");
          row.getChildren().add(link("twin.merge", () -> model.mergeWith(item, other)));
          return row;
        });
  }
}
