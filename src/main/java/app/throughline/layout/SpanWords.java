package app.throughline.layout;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Texts;
import app.throughline.time.Gap;
import app.throughline.time.Stretch;
import app.throughline.time.TimeWords;
import java.util.Collection;
import java.util.List;

/** How long events last, and how far apart they are, in words. Immutable. */
public final class SpanWords {
  private final EventIndex index;
  private final TimeWords words;
  private final Texts texts = new Texts("measure");

  /** Words for the events of an index. */
  public SpanWords(EventIndex index, TimeWords words) {
    this.index = index;
    this.words = words;
  }

  /** When an event of an index happens. */
  static Stretch stretch(EventIndex index, int position) {
    return index.row(position).placement().stretch();
  }

  /** What lies between two events: "3 h 10 min to 4 h 20 min"; empty unless both are dated. */
  public String between(Collection<EventId> pair) {
    List<Stretch> dated = dated(pair);
    return dated.size() == 2 ? words.gap(Gap.between(dated.get(0), dated.get(1))) : "";
  }

  /** From the start of the first to the end of the last; empty unless two or more are dated. */
  public String extent(Collection<EventId> events) {
    List<Stretch> dated = dated(events);
    boolean known = dated.size() > 1 && !Stretch.length(dated).saysNothing();
    return known ? words.gap(Stretch.length(dated)) : "";
  }

  /**
   * What can be measured of these: the length of one, the gap between two, from the first to the
   * last of more. Empty if nothing can.
   */
  public String of(Collection<EventId> events) {
    List<Stretch> dated = dated(events);
    return switch (dated.size()) {
      case 0 -> "";
      case 1 -> events.size() == 1 ? length(dated.get(0)) : "";
      case 2 -> events.size() == 2 ? gap(dated) : all(dated);
      default -> all(dated);
    };
  }

  private String length(Stretch one) {
    return one.isMoment() || one.length().saysNothing()
        ? ""
        : texts.get("lasts", words.gap(one.length()));
  }

  private String gap(List<Stretch> pair) {
    Gap gap = Gap.between(pair.get(0), pair.get(1));
    boolean apart = gap.kind() == Gap.Kind.APART;
    return texts.get(apart ? "gap" : "together", words.gap(gap));
  }

  private String all(List<Stretch> events) {
    Stretch over = Stretch.over(events);
    Gap length = Stretch.length(events);
    if (length.saysNothing()) {
      return texts.get("all.unknown");
    }
    String told = words.gap(length);
    boolean limited = over.start().isFinite() && over.end() != null && over.end().isFinite();
    return limited
        ? texts.get("all.range", words.range(over.firstStart(), over.lastEnd()), told)
        : texts.get("all", told);
  }

  private List<Stretch> dated(Collection<EventId> events) {
    return events.stream()
        .mapToInt(index::position)
        .filter(position -> position >= 0 && position < index.datedCount())
        .mapToObj(position -> stretch(index, position))
        .toList();
  }
}
