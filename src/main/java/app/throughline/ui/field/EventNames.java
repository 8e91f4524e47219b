package app.throughline.ui.field;

import app.throughline.model.EventId;
import app.throughline.model.SearchHit;
import app.throughline.session.CaseSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that a phrase names, as "the stabbing" in "before the stabbing": first by its
 * whole title, then by how the title begins, then by words in it. Case, accents and a leading
 * article do not matter.
 */
public final class EventNames {
  private static final int MAX_HITS = 200;

  private final CaseSession session;

  /** Looks in a case. */
  public EventNames(CaseSession session) {
    this.session = session;
  }

  /**
   * Looks for an event.
   *
   * @param name as the phrase has it
   * @param self the event that the phrase belongs to, never found
   * @return what was found; the stage fails only if the case cannot be read
   */
  public CompletionStage<Match> find(String name, EventId self) {
    return session
        .search(Names.withoutArticle(name), MAX_HITS)
        .thenApply(hits -> match(Names.withoutArticle(name), titles(hits, self)));
  }

  private static Map<EventId, String> titles(List<SearchHit> hits, EventId self) {
    Map<EventId, String> titles = new LinkedHashMap<>();
    for (SearchHit hit : hits) {
      if (hit.record() instanceof EventId event && !event.equals(self)) {
        titles.put(event, hit.title());
      }
    }
    return titles;
  }

  private static Match match(String name, Map<EventId, String> titles) {
    if (name.isBlank()) {
      return new Match(null, List.of());
    }
    List<Predicate<String>> tiers =
        List.of(
            title -> title.equals(name),
            title -> (title + " ").startsWith(name + " "),
            title -> title.startsWith(name),
            title -> (" " + title + " ").contains(" " + name + " "));
    for (Predicate<String> tier : tiers) {
      List<EventId> fitting = new ArrayList<>();
      titles.forEach(
          (event, title) -> {
            if (tier.test(Names.withoutArticle(title))) {
              fitting.add(event);
            }
          });
      if (!fitting.isEmpty()) {
        List<String> names = fitting.stream().map(titles::get).toList();
        return new Match(fitting.size() == 1 ? fitting.get(0) : null, names);
      }
    }
    return new Match(null, List.of());
  }

  /**
   * What came of looking for a name.
   *
   * @param event the one event of that name, or null if there is none or more than one
   * @param titles the titles that fit
   */
  public record Match(@Nullable EventId event, List<String> titles) {
    /** Whether more than one event fits. */
    public boolean isAmbiguous() {
      return titles.size() > 1;
    }
  }
}
