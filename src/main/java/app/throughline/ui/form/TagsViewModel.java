package app.throughline.ui.form;

import app.throughline.ui.field.Names;
import app.throughline.ui.field.TagText;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The tags of an event, and the one being typed; a comma or semicolon ends a tag. */
public final class TagsViewModel {
  private final Supplier<List<String>> known;
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final StringProperty typed = new SimpleStringProperty("");

  /**
   * No tags.
   *
   * @param known the tags in use, as they are now
   * @param changed told after each change
   */
  TagsViewModel(Supplier<List<String>> known, Runnable changed) {
    this.known = known;
    tags.addListener((ListChangeListener<String>) change -> changed.run());
    typed.addListener(
        (property, old, text) -> {
          if (text.endsWith(",") || text.endsWith(";")) {
            commit();
          }
          changed.run();
        });
  }

  /** The tags, in order, none twice. */
  public ObservableList<String> tags() {
    return tags;
  }

  /** The tag being typed; what is left here is a tag too when the event is saved. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** Makes tags of what is typed. */
  public void commit() {
    List<String> all = value();
    typed.set("");
    tags.setAll(all);
  }

  /** Tags in use that fit what is typed and that the event does not have. */
  public List<String> suggestions(String text) {
    String wanted = Names.fold(text);
    return known.get().stream()
        .filter(tag -> Names.fold(tag).contains(wanted))
        .filter(tag -> !TagText.has(tags, tag))
        .toList();
  }

  /** Starts with these. */
  void load(List<String> start) {
    typed.set("");
    tags.setAll(start);
  }

  /** The tags with what is being typed. */
  List<String> value() {
    return TagText.with(tags, typed.get(), known.get());
  }
}
