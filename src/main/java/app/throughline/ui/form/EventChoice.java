package app.throughline.ui.form;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventRow;
import app.throughline.model.SearchHit;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import app.throughline.ui.field.EventNames;
import app.throughline.ui.field.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Another event of the case, named as a phrase names it or picked from a list; the list tells the
 * events' times, so that equal titles can be told apart.
 */
public final class EventChoice {
  private static final int MAX_SUGGESTIONS = 50;

  private final CaseSession session;
  private final EventId self;
  private final Supplier<TimeWords> words;
  private final Texts texts = new Texts("form");
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable EventRow> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private boolean choosing;
  private int lookups;

  /**
   * An empty choice.
   *
   * @param self the event that cannot be chosen
   * @param words tells times
   */
  EventChoice(CaseSession session, EventId self, Supplier<TimeWords> words) {
    this.session = session;
    this.self = self;
    this.words = words;
    text.addListener((property, old, typed) -> resolve(typed));
  }

  /** The name as typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** The event that is named, or null. */
  public ReadOnlyObjectProperty<@Nullable EventRow> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Why the name stands for no event; empty if it does, or nothing is typed. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether nothing is typed. */
  public boolean isBlank() {
    return text.get().isBlank();
  }

  /** Chooses an event. */
  public void choose(EventRow row) {
    lookups++;
    choosing = true;
    text.set(row.title());
    choosing = false;
    problem.set("");
    chosen.set(row);
  }

  /** What a list shows for an event: its title and its time. */
  public String name(EventRow row) {
    return texts.get("link.event", Names.shortened(row.title(), 80), time(row));
  }

  private String time(EventRow row) {
    When when = row.when();
    if (when.kind() != When.Kind.UNDATED) {
      return words.get().of(when).sentence(when);
    }
    return row.placement().isUndated()
        ? texts.get("link.undated")
        : words.get().bounds(row.placement().start(), row.placement().end());
  }

  /**
   * The events that fit what is typed, in time order for a blank text. Waits for the case, so not
   * for the window's thread.
   */
  public List<EventRow> suggestions(String typed) {
    return found(typed).toCompletableFuture().join();
  }

  private CompletionStage<List<EventRow>> found(String typed) {
    return typed.isBlank()
        ? rows(near())
        : session
            .search(Names.withoutArticle(typed), 4 * MAX_SUGGESTIONS)
            .thenCompose(hits -> rows(events(hits)));
  }

  private Set<EventId> events(List<SearchHit> hits) {
    Set<EventId> events = new LinkedHashSet<>();
    for (SearchHit hit : hits) {
      if (hit.record() instanceof EventId event && events.size() < MAX_SUGGESTIONS) {
        events.add(event);
      }
    }
    events.remove(self);
    return events;
  }

  /** The events around this one in time; the first ones where it is not in the case yet. */
  private Set<EventId> near() {
    EventIndex index = session.snapshot().index();
    int middle = Math.max(0, index.position(self));
    int from = Math.max(0, Math.min(middle - MAX_SUGGESTIONS / 2, index.size() - MAX_SUGGESTIONS));
    Set<EventId> events = new LinkedHashSet<>();
    for (int at = from; at < Math.min(index.size(), from + MAX_SUGGESTIONS); at++) {
      events.add(index.id(at));
    }
    events.remove(self);
    return events;
  }

  private CompletionStage<List<EventRow>> rows(Set<EventId> events) {
    if (events.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return session.rows(events).thenApply(rows -> inOrder(events, rows));
  }

  private static List<EventRow> inOrder(Set<EventId> events, List<EventRow> rows) {
    Map<EventId, EventRow> known = new HashMap<>();
    rows.forEach(row -> known.put(row.id(), row));
    return new ArrayList<>(events.stream().map(known::get).filter(Objects::nonNull).toList());
  }

  private void resolve(String typed) {
    EventRow current = chosen.get();
    if (choosing || (current != null && Names.same(current.title(), typed))) {
      return;
    }
    int mine = ++lookups;
    chosen.set(null);
    problem.set("");
    if (typed.isBlank()) {
      return;
    }
    new EventNames(session)
        .find(typed, self)
        .thenCompose(match -> named(match, mine))
        .whenComplete(
            (rows, error) -> {
              if (mine == lookups && rows != null && rows.size() == 1) {
                problem.set("");
                chosen.set(rows.get(0));
              }
            });
  }

  private CompletionStage<List<EventRow>> named(EventNames.Match match, int mine) {
    EventId event = match.event();
    if (event != null) {
      return session.rows(Set.of(event));
    }
    if (mine == lookups) {
      String name = Names.shortened(text.get(), 60);
      problem.set(
          match.isAmbiguous()
              ? texts.get("link.ambiguous", match.titles().size(), name)
              : texts.get("link.unknown", name));
    }
    return CompletableFuture.completedFuture(List.of());
  }
}
