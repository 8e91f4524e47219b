package app.throughline.ui.search;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseException;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.Grouping;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.session.Found;
import app.throughline.session.Grouped;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, what was found, and which of the matches one is at.
 *
 * <p>At most one search is under way; of what is typed meanwhile only the last is searched for
 * next, and an answer that is no longer wanted is dropped. After a change of the case the search is
 * made again.
 */
public final class SearchViewModel {
  private static final int HITS = 40;

  private final CaseSession session;
  private final Surroundings around;
  private final Texts texts = new Texts("search");
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<SearchResult> results = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NONE);
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();

  private String wanted = "";
  private String answered = "";
  private String problem = "";
  private int requests;
  private boolean busy;
  private @Nullable Runnable then;
  private int[] matches = {};

  /**
   * What of the window a search looks at and changes.
   *
   * @param rows what is shown now
   * @param arrangement what the view leaves out
   * @param selection the selected events
   * @param style how times are told
   * @param go selects an event and brings it into view
   * @param onError told of what cannot be said quietly
   */
  public record Surroundings(
      ObservableValue<@Nullable Grouped> rows,
      ObjectProperty<Arrangement> arrangement,
      ObservableValue<Set<EventId>> selection,
      ObservableValue<TimeStyle> style,
      Consumer<EventId> go,
      Consumer<Throwable> onError) {}

  /**
   * How a search stands.
   *
   * @param place which of the matches that are shown is selected, from 1; 0 for none
   * @param count how many events match and are shown
   * @param hidden how many match and are hidden by the filter
   * @param message how many events match in words, or why nothing was searched for
   * @param shortMessage place, count and how many are hidden, as short as can be
   */
  public record Standing(int place, int count, int hidden, String message, String shortMessage) {
    static final Standing NONE = new Standing(0, 0, 0, "", "");
  }

  /** A search without words yet. */
  public SearchViewModel(CaseSession session, Surroundings around) {
    this.session = session;
    this.around = around;
    around.rows().addListener((observable, was, is) -> rowsChanged());
    around.selection().addListener((observable, was, is) -> showStanding());
    around.style().addListener((observable, was, is) -> list());
  }

  /** What is typed; {@link #search} takes it up. */
  public StringProperty query() {
    return query;
  }

  /** The lines of the list. */
  public ObservableList<SearchResult> results() {
    return results;
  }

  /** What was found last; {@link Found#NOTHING} without a search. */
  public ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /** How the search stands. */
  public ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  /** Whether something is searched for. */
  public ReadOnlyBooleanProperty active() {
    return active.getReadOnlyProperty();
  }

  /** Searches for what is typed, unless that was done. */
  public void search() {
    String typed = query.get().strip();
    if (typed.equals(wanted)) {
      return;
    }
    wanted = typed;
    active.set(!typed.isEmpty());
    if (typed.isEmpty()) {
      requests++;
      then = null;
      take("", Found.NOTHING, "");
    } else {
      ask();
    }
  }

  /** Searches for nothing any more. */
  public void clear() {
    query.set("");
    search();
  }

  /** Goes to the match after the selected event, after the last to the first. */
  public void next() {
    onceAnswered(() -> step(1));
  }

  /** Goes to the match before the selected event, before the first to the last. */
  public void previous() {
    onceAnswered(() -> step(-1));
  }

  /** Goes to the first event that a result concerns, one that is shown if there is any. */
  public void go(SearchResult result) {
    EventIndex index = found.get().index();
    Optional<EventId> first =
        result.events().stream()
            .min(
                Comparator.comparing((EventId event) -> !shown().contains(index.position(event)))
                    .thenComparingInt(index::position));
    first.ifPresent(around.go());
  }

  /** Whether {@link #showOnly} does anything for a result. */
  public boolean canShowOnly(SearchResult result) {
    return result.kind().condition() != null && !result.events().isEmpty();
  }

  /** Shows only the events with what was found. */
  public void showOnly(SearchResult result) {
    Grouping condition = result.kind().condition();
    if (condition != null && canShowOnly(result)) {
      String key = String.valueOf(result.record().value());
      EventFilter filter = around.arrangement().get().filter();
      refilter(filter.withKeys(condition, Set.of(key)));
    }
  }

  /** Shows only events that match. */
  public void showOnlyMatches() {
    onceAnswered(
        () -> {
          if (found.get().events().size() > 0) {
            refilter(around.arrangement().get().filter().withWords(answered));
          }
        });
  }

  /** Takes every condition of the filter away, so that no match is hidden. */
  public void showHidden() {
    Arrangement now = around.arrangement().get();
    around.arrangement().set(now.withFilter(EventFilter.NONE).withHiddenRows(Set.of()));
  }

  private void refilter(EventFilter filter) {
    around.arrangement().set(around.arrangement().get().withFilter(filter));
  }

  private void onceAnswered(Runnable action) {
    search();
    if (busy) {
      then = action;
    } else {
      action.run();
    }
  }

  private void ask() {
    requests++;
    if (busy) {
      return;
    }
    busy = true;
    int request = requests;
    String words = wanted;
    session
        .find(words, HITS)
        .whenComplete(
            (answer, error) -> {
              busy = false;
              if (request == requests) {
                answer(words, answer, error);
              } else if (!wanted.isEmpty()) {
                ask();
              }
            });
  }

  private void answer(String words, @Nullable Found answer, @Nullable Throwable error) {
    if (answer != null) {
      take(words, answer, "");
    } else {
      Throwable cause = error instanceof CompletionException ? error.getCause() : error;
      boolean wordless =
          cause instanceof CaseException refused && refused.kind() == CaseException.Kind.BAD_QUERY;
      take(words, Found.NOTHING, texts.get(wordless ? "wordless" : "failed"));
      if (cause != null && !wordless) {
        around.onError().accept(cause);
      }
    }
    Runnable waiting = then;
    then = null;
    if (waiting != null) {
      waiting.run();
    }
  }

  private void take(String words, Found answer, String whyNot) {
    answered = words;
    problem = whyNot;
    found.set(answer);
    list();
    showMatches();
  }

  /** Tells what was found, with its times in the present style. */
  private void list() {
    TimeWords times = new TimeWords(around.style().getValue(), session.snapshot().info().zone());
    Found answer = found.get();
    results.setAll(new ResultList(session.snapshot(), answer.index(), times).of(answer));
  }

  private void rowsChanged() {
    Grouped rows = around.rows().getValue();
    if (!answered.isEmpty() && rows != null && rows.index() != found.get().index()) {
      ask();
    }
    showMatches();
  }

  private void showMatches() {
    EventSet shown = shown();
    matches = found.get().events().stream().filter(shown::contains).toArray();
    showStanding();
  }

  /** What is shown, if it is of the events that were searched. */
  private EventSet shown() {
    Grouped rows = around.rows().getValue();
    return rows != null && rows.index() == found.get().index()
        ? rows.groups().shown()
        : EventSet.EMPTY;
  }

  private void showStanding() {
    if (answered.isEmpty()) {
      standing.set(Standing.NONE);
      return;
    }
    int place = Math.max(0, Arrays.binarySearch(matches, selected()) + 1);
    int hidden = found.get().events().size() - matches.length;
    String told = problem.isEmpty() ? texts.get("matches", matches.length) : problem;
    String brief = problem.isEmpty() ? texts.get("place", place, matches.length) : "";
    standing.set(
        new Standing(
            place,
            matches.length,
            hidden,
            told,
            hidden > 0 ? texts.get("place.hidden", brief, hidden) : brief));
  }

  private int selected() {
    int position = -1;
    for (EventId event : around.selection().getValue()) {
      position = found.get().index().position(event);
    }
    return position;
  }

  private void step(int by) {
    if (matches.length == 0) {
      return;
    }
    int at = Arrays.binarySearch(matches, selected());
    int next = at >= 0 ? at + by : -at - 1 - (by < 0 ? 1 : 0);
    around.go().accept(found.get().index().id(matches[Math.floorMod(next, matches.length)]));
  }
}
