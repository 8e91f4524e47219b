package app.throughline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What limits, spans and relations refer to: times and the names of events. */
final class Operands {
  /**
   * What a relation refers to: a time or the name of an event.
   *
   * @param time the time, or null
   * @param event the name, or null
   */
  record Operand(@Nullable Point time, @Nullable String event, int from, int to) {}

  private final Words words;
  private final Setting setting;
  private final EventNames names;
  private final PointResolver resolver;

  /** The first plain time of the phrase; later ones may rely on its date. */
  private @Nullable Point lead;

  Operands(Words words, Setting setting) {
    this.words = words;
    this.setting = setting;
    this.names = new EventNames(words);
    this.resolver = new PointResolver(setting);
  }

  /** Reads a time where it can be one, else a name, which the stops end. */
  Operand read(List<Term> stops) throws Misread {
    int start = words.position();
    int from = words.peek().from();
    try {
      Point time = point(stops.contains(Term.TO));
      if (time != null && names.atBoundary()) {
        return new Operand(time, null, time.from(), time.to());
      }
      if (time != null && time.digits()) {
        throw names.moreThanATime();
      }
    } catch (Misread e) {
      if (!names.mayFollow(start)) {
        throw e;
      }
    }
    words.reset(start);
    String name = names.read(stops);
    return new Operand(null, name, from, words.endOfLast());
  }

  /** One time, or nothing: then the words are where they were. */
  @Nullable Point point() throws Misread {
    return point(false);
  }

  private @Nullable Point point(boolean inRange) throws Misread {
    return PointGrammar.read(words, setting, inRange);
  }

  /** The limits of a time, its date taken from the sibling or the first time of the phrase. */
  Extent resolve(Operand operand, @Nullable Operand sibling) throws Misread {
    Point beside = sibling == null || sibling.time() == null ? null : sibling.time();
    if (operand.time() == null) {
      throw new Misread(operand.from(), operand.to(), "needsTime");
    }
    boolean useLead = beside == null || beside.date() == null;
    return resolver.resolve(operand.time(), useLead ? lead : beside);
  }

  /** The limits of a plain time, which from now on lends its date if it is the first. */
  Extent plain(Point point) throws Misread {
    Extent extent = resolver.resolve(point, lead);
    lead = lead == null ? point : lead;
    return extent;
  }
}
