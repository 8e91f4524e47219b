package app.throughline.ui.manage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A choice that is saved when it is left.
 *
 * @param <T> what is chosen among
 */
final class ChoiceEntry<T> implements Field {
  private final String label;
  private final Supplier<List<T>> options;
  private final Function<T, String> word;
  private final Consumer<T> save;
  private final ObjectProperty<T> value;
  private T stored;

  /** A choice among what is on offer when the list opens. */
  ChoiceEntry(
      String label,
      Supplier<List<T>> options,
      Function<T, String> word,
      T initial,
      Consumer<T> save) {
    this.label = label;
    this.options = options;
    this.word = word;
    this.save = save;
    this.stored = initial;
    this.value = new SimpleObjectProperty<>(initial);
  }

  @Override
  public String label() {
    return label;
  }

  List<T> options() {
    return options.get();
  }

  String word(T option) {
    return word.apply(option);
  }

  ObjectProperty<T> value() {
    return value;
  }

  @Override
  public boolean isUnsaved() {
    return !value.get().equals(stored);
  }

  void show(T now) {
    if (!now.equals(stored)) {
      stored = now;
      value.set(now);
    }
  }

  void commit() {
    if (isUnsaved()) {
      save.accept(value.get());
    }
  }
}
