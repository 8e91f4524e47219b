package app.throughline.ui.shell;

import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The times of events in words, for the tooltip; read from the case the first time one is asked
 * for.
 */
final class TimesInWords {
  private final CaseSession session;
  private final Supplier<TimeWords> words;
  private final Runnable onArrival;
  private final Map<EventId, Told> known = new HashMap<>();

  /** What is known of an event; nothing at first. */
  private record Told(String words, @Nullable Placement stated) {
    static final Told NOTHING = new Told("", null);
  }

  TimesInWords(CaseSession session, Supplier<TimeWords> words, Runnable onArrival) {
    this.session = session;
    this.words = words;
    this.onArrival = onArrival;
  }

  /** An event's time in words; empty while it is being read. */
  String of(EventId event) {
    return told(event).words();
  }

  /** Where an event's own words place it; null while they are being read. */
  @Nullable Placement stated(EventId event) {
    return told(event).stated();
  }

  private Told told(EventId event) {
    Told told = known.get(event);
    if (told == null) {
      known.put(event, Told.NOTHING);
      session.details(event).thenAccept(details -> take(event, details));
      return known.getOrDefault(event, Told.NOTHING);
    }
    return told;
  }

  /** Forgets what is known, since the case has changed. */
  void forget() {
    known.clear();
  }

  private void take(EventId event, EventDetails details) {
    Placement stated = Placement.stated(details.event().when());
    known.put(event, new Told(told(details, words.get()), stated));
    onArrival.run();
  }

  /**
   * The time as typed and as understood; where links tightened it, also where they place the event,
   * and which is which.
   */
  static String told(EventDetails details, TimeWords words) {
    Texts texts = new Texts("shell");
    When when = details.event().when();
    Placement placement = details.placement();
    boolean undated = when.kind() == When.Kind.UNDATED;
    String understood = words.sentence(when);
    String typed = when.text().strip();
    if (placement.derived()) {
      String own = typed.isEmpty() || undated ? typed : joined(typed, understood, " \u2013 ");
      String stated = typed.isEmpty() && !undated ? understood : own;
      return (stated.isEmpty() ? texts.get("tip.unstated") : texts.get("tip.stated", stated))
          + "\n"
          + texts.get("tip.derived", words.of(when).bounds(placement.start(), placement.end()));
    }
    String told = typed.isEmpty() ? understood : joined(typed, understood, "\n");
    return placement.contradictory() ? told + "\n" + texts.get("tip.contradictory") : told;
  }

  private static String joined(String typed, String understood, String between) {
    return typed.equalsIgnoreCase(understood) ? understood : typed + between + understood;
  }
}
