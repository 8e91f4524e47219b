package app.throughline.ui.field;

import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which words can be read that can be read in more than one, as 05/06/2016 can, and 2
 * am, of an event that takes place in another zone than the case's. The words stay as they are;
 * which way is meant is chosen.
 */
public final class PhraseReadings {
  private final ReadOnlyObjectWrapper<List<When>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable When> chosen = new ReadOnlyObjectWrapper<>();
  private final Consumer<When> onChoice;

  PhraseReadings(Consumer<When> onChoice) {
    this.onChoice = onChoice;
  }

  /** The ways, the one that is usual in the language first; empty if there is no choice. */
  public ReadOnlyObjectProperty<List<When>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** The way that was chosen; null while the usual one is only taken to be meant. */
  public ReadOnlyObjectProperty<@Nullable When> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes one of the ways to be meant. */
  public void choose(When when) {
    if (!when.equals(chosen.get())) {
      chosen.set(when);
      onChoice.accept(when);
    }
  }

  /**
   * Offers the ways to read a phrase; one that states nothing by itself offers none.
   *
   * @param elsewhere the same words by the clocks of the event's place; or null
   * @param known the time that the phrase stood for so far, which was chosen then; or null
   */
  void offer(TimeReading reading, @Nullable When elsewhere, @Nullable When known) {
    TimeReading.Ambiguity open = reading.ambiguity();
    List<When> ways = new ArrayList<>();
    if (reading instanceof TimeReading.Stated stated && (open != null || elsewhere != null)) {
      ways.add(stated.when());
      if (open != null) {
        ways.addAll(open.others());
      } else if (elsewhere != null) {
        ways.add(elsewhere);
      }
    }
    When settled =
        known == null
            ? null
            : ways.stream()
                .filter(way -> way.start().equals(known.start()))
                .findFirst()
                .orElse(null);
    chosen.set(null);
    all.set(List.copyOf(ways));
    chosen.set(settled);
  }

  /** Whether the words are clear: they can be read in one way, or one was chosen. */
  boolean isSettled() {
    return all.get().isEmpty() || chosen.get() != null;
  }
}
