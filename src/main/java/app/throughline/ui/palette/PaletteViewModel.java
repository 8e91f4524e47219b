package app.throughline.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is typed into the palette and what was found for it: commands, the best match first, and
 * then events. While nothing is typed, the commands used lately come first.
 */
public final class PaletteViewModel {
  /** How many commands are remembered as used lately. */
  public static final int MAX_RECENT = 8;

  /** A match in the title comes before any that needs the menu's name. */
  private static final int BY_TITLE = 100_000;

  private final List<PaletteItem> commands;
  private final Function<String, CompletionStage<List<PaletteItem>>> events;
  private final List<String> recent;
  private final Runnable close;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<PaletteItem> found = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);

  private record Ranked(PaletteItem item, int score) {}

  /**
   * A palette in which nothing is typed.
   *
   * @param commands what can be done, in the order of the menus
   * @param events finds events by words
   * @param recent the ids of the commands used lately, the last one first; kept up to date here
   * @param close closes the palette, before what was chosen is done
   */
  public PaletteViewModel(
      List<PaletteItem> commands,
      Function<String, CompletionStage<List<PaletteItem>>> events,
      List<String> recent,
      Runnable close) {
    this.commands = List.copyOf(commands);
    this.events = events;
    this.recent = recent;
    this.close = close;
    query.addListener((observable, was, is) -> search());
    search();
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** What was found, the best first. */
  public ObservableList<PaletteItem> found() {
    return found;
  }

  /** Which of it is selected, -1 if nothing was found. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Selects one; beyond an end the other end comes. */
  public void move(int steps) {
    if (!found.isEmpty()) {
      select(Math.floorMod(selected.get() + steps, found.size()));
    }
  }

  /** Selects what was found at a place. */
  public void select(int place) {
    selected.set(place);
  }

  /** Does what is selected, if it can be done now, and closes the palette. */
  public void run() {
    int place = selected.get();
    if (place < 0 || !found.get(place).enabled()) {
      return;
    }
    PaletteItem chosen = found.get(place);
    if (commands.contains(chosen)) {
      recent.remove(chosen.id());
      recent.add(0, chosen.id());
      recent.subList(Math.min(recent.size(), MAX_RECENT), recent.size()).clear();
    }
    close.run();
    chosen.action().run();
  }

  /** Closes the palette. */
  public void cancel() {
    close.run();
  }

  private void search() {
    String asked = query.get().strip();
    show(asked.isEmpty() ? byUse() : ranked(asked));
    if (!asked.isEmpty()) {
      events
          .apply(asked)
          .thenAccept(
              more -> {
                if (asked.equals(query.get().strip())) {
                  found.addAll(more);
                  select(found.isEmpty() ? -1 : Math.max(0, selected.get()));
                }
              });
    }
  }

  private void show(List<PaletteItem> items) {
    found.setAll(items);
    select(items.isEmpty() ? -1 : 0);
  }

  private List<PaletteItem> byUse() {
    List<PaletteItem> items = new ArrayList<>();
    recent.stream()
        .flatMap(id -> commands.stream().filter(command -> command.id().equals(id)))
        .forEach(items::add);
    commands.stream().filter(command -> !items.contains(command)).forEach(items::add);
    return items;
  }

  /**
   * By the title, or else by whole words of it and its menu; what cannot be done now comes last.
   */
  private List<PaletteItem> ranked(String asked) {
    FuzzyMatch match = new FuzzyMatch(asked);
    Comparator<Ranked> order =
        Comparator.<Ranked, Boolean>comparing(ranked -> !ranked.item().enabled())
            .thenComparing(Ranked::score, Comparator.reverseOrder());
    return commands.stream()
        .flatMap(command -> rank(command, match))
        .sorted(order)
        .map(Ranked::item)
        .toList();
  }

  private static Stream<Ranked> rank(PaletteItem command, FuzzyMatch match) {
    OptionalInt byTitle = match.score(command.title());
    if (byTitle.isPresent()) {
      return Stream.of(new Ranked(command, byTitle.getAsInt() + BY_TITLE));
    }
    return match.isWords(command.path() + " " + command.title())
        ? Stream.of(new Ranked(command, 0))
        : Stream.empty();
  }
}
