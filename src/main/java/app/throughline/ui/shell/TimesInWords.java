package app.throughline.ui.shell;

import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.Placement;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The times of events in words, for the tooltip; read from the case the first time one is asked
 * for.
 */
final class TimesInWords {
  private final CaseSession session;
  private final Supplier<TimeWords> words;
  private final Runnable onArrival;
  private final Map<EventId, String> known = new HashMap<>();

  TimesInWords(CaseSession session, Supplier<TimeWords> words, Runnable onArrival) {
    this.session = session;
    this.words = words;
    this.onArrival = onArrival;
  }

  /** An event's time in words; empty while it is being read. */
  String of(EventId event) {
    String words = known.get(event);
    if (words == null) {
      known.put(event, "");
      session.details(event).thenAccept(details -> take(event, details));
      return known.getOrDefault(event, "");
    }
    return words;
  }

  /** Forgets what is known, since the case has changed. */
  void forget() {
    known.clear();
  }

  private void take(EventId event, EventDetails details) {
    known.put(event, told(details, words.get()));
    onArrival.run();
  }

  /** The time as typed and as understood; of a time told by other events, where they place it. */
  static String told(EventDetails details, TimeWords words) {
    When when = details.event().when();
    Placement placement = details.placement();
    boolean placed = when.kind() == When.Kind.UNDATED && !placement.isUndated();
    String understood =
        placed ? words.of(when).bounds(placement.start(), placement.end()) : words.sentence(when);
    String typed = when.text().strip();
    return typed.isEmpty() || typed.equalsIgnoreCase(understood)
        ? understood
        : typed + "\n" + understood;
  }
}
