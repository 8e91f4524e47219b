package app.throughline.ui.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Other names of a thing, each added and taken away on its own. */
final class NamesEntry implements Field {
  private final String label;
  private final Consumer<List<String>> save;
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final StringProperty typed = new SimpleStringProperty("");

  NamesEntry(String label, Consumer<List<String>> save) {
    this.label = label;
    this.save = save;
  }

  @Override
  public String label() {
    return label;
  }

  /** The names that the case holds. */
  ObservableList<String> names() {
    return names;
  }

  /** The next one, being typed. */
  StringProperty typed() {
    return typed;
  }

  @Override
  public boolean isUnsaved() {
    return !typed.get().isBlank();
  }

  void show(List<String> now) {
    if (!names.equals(now)) {
      names.setAll(now);
    }
  }

  /** Adds what is typed. */
  void commit() {
    String name = typed.get().strip();
    typed.set("");
    if (!name.isEmpty() && !names.contains(name)) {
      List<String> after = new ArrayList<>(names);
      after.add(name);
      change(after);
    }
  }

  void remove(String name) {
    change(names.stream().filter(other -> !other.equals(name)).toList());
  }

  /** Shown at once, so that a second change made before the first is saved builds on it. */
  private void change(List<String> after) {
    names.setAll(after);
    save.accept(after);
  }
}
