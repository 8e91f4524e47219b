package app.throughline.ui.form;

import app.throughline.ui.field.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A name being typed, and the known record that it names; a name that no record has stands for a
 * record still to be made.
 *
 * @param <T> lane, entity or source
 */
public final class NameChoice<T> {
  private static final int MAX_SUGGESTIONS = 50;

  private final Supplier<List<T>> known;
  private final Function<T, List<String>> names;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable T> chosen = new ReadOnlyObjectWrapper<>();
  private boolean choosing;

  /**
   * An empty choice.
   *
   * @param known the records to choose from, as they are now
   * @param names what a record is called: its name, then its other names
   */
  NameChoice(Supplier<List<T>> known, Function<T, List<String>> names) {
    this.known = known;
    this.names = names;
    text.addListener((property, old, typed) -> resolve(typed));
  }

  /** The name as typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** The record that is named, or null. */
  public ReadOnlyObjectProperty<@Nullable T> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether nothing is typed. */
  public boolean isBlank() {
    return text.get().isBlank();
  }

  /** Whether the name is one that no known record has. */
  public boolean isNew() {
    return !isBlank() && chosen.get() == null;
  }

  /** Names a known record; tells apart two that have the same name. */
  public void choose(T record) {
    choosing = true;
    text.set(names.apply(record).get(0));
    choosing = false;
    chosen.set(record);
  }

  /** The known records that fit what is typed, the best first; all of them for a blank text. */
  public List<T> suggestions(String typed) {
    String wanted = Names.fold(typed);
    List<T> first = new ArrayList<>();
    List<T> later = new ArrayList<>();
    for (T record : known.get()) {
      List<String> folded = names.apply(record).stream().map(Names::fold).toList();
      if (folded.stream().anyMatch(name -> name.startsWith(wanted))) {
        first.add(record);
      } else if (folded.stream().anyMatch(name -> name.contains(wanted))) {
        later.add(record);
      }
    }
    first.addAll(later);
    return first.subList(0, Math.min(first.size(), MAX_SUGGESTIONS));
  }

  /** What a list shows for a record. */
  public String name(T record) {
    return names.apply(record).get(0);
  }

  /** The state of now as a value. */
  Named<T> value() {
    return new Named<>(text.get().strip(), chosen.get());
  }

  private void resolve(String typed) {
    if (choosing) {
      return;
    }
    T current = chosen.get();
    if (current != null && Names.same(name(current), typed)) {
      return;
    }
    List<T> matches = known.get().stream().filter(record -> isCalled(record, typed)).toList();
    chosen.set(matches.isEmpty() ? null : matches.get(0));
  }

  private boolean isCalled(T record, String typed) {
    return names.apply(record).stream().anyMatch(name -> Names.same(name, typed));
  }

  /**
   * What is typed and what it names.
   *
   * @param name as typed, without surrounding space
   * @param known the record of that name, or null if it is still to be made
   */
  record Named<T>(String name, @Nullable T known) {}
}
