package app.throughline.time;

import app.throughline.time.GapGrammar.Gap;
import app.throughline.time.TimeReading.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Phrases: times in words, limits, spans, and relations to other events. A phrase is a row of
 * statements that are true together: "14 June 2016, after the meeting and before the visit".
 */
final class PhraseGrammar {
  private final Words words;
  private final @Nullable LocalDate reference;
  private final Locale language;
  private final Statement statement;
  private final PointResolver resolver;
  private final EventNames names;
  private final GapGrammar gaps;
  private final Gathered gathered;

  /** The first plain time of the phrase; later ones may rely on its date. */
  private @Nullable Point lead;

  PhraseGrammar(Words words, TimeContext context, Locale language, Statement statement) {
    this.words = words;
    this.reference = context.reference();
    this.language = language;
    this.statement = statement;
    this.resolver = new PointResolver(reference, language);
    this.names = new EventNames(words);
    this.gaps = new GapGrammar(words);
    this.gathered = new Gathered(statement);
  }

  /** Reads the whole phrase. */
  TimeReading read() throws Misread {
    if (words.at(Term.UNDATED) && words.peek(1).kind() == Token.Kind.END) {
      return new Stated(When.undated(statement.text(), statement.zone()));
    }
    do {
      item();
      names.skipSeparators();
    } while (!words.atEnd());
    return gathered.reading();
  }

  private void item() throws Misread {
    words.accept(Term.SOMETIME);
    int start = words.position();
    Gap gap = gaps.read();
    if (gap != null && !words.at(Term.BEFORE) && !words.at(Term.AFTER)) {
      words.reset(start);
      gap = null;
    }
    if (gap == null && immediate()) {
      words.next();
      gap = Gap.IMMEDIATE;
    }
    Token first = words.peek();
    Term term = first.term();
    if (term == null) {
      time();
      return;
    }
    switch (term) {
      case BEFORE, AFTER -> limit(words.next(), gap == null ? Gap.ANY : gap);
      case UNTIL, SINCE -> limit(words.next(), Gap.ANY);
      case DURING -> during(words.next());
      case FROM -> span(words.next());
      case BETWEEN -> between(words.next());
      case START_UNKNOWN, ONGOING -> unknownStart();
      default -> time();
    }
  }

  private boolean immediate() {
    return words.at(Term.IMMEDIATELY)
        && (words.peek(1).is(Term.AFTER) || words.peek(1).is(Term.BEFORE));
  }

  /** A plain time, or two of them with "to" between. */
  private void time() throws Misread {
    Point first = point();
    if (first == null) {
      throw notATime();
    }
    boolean range = words.at(Term.TO) || words.at(Term.UNTIL);
    if (!range) {
      add(first);
      return;
    }
    words.next();
    if (first.part() == PointResolver.NIGHT || isMidnight(first)) {
      add(nightBetween(first));
      return;
    }
    span(new Operand(first, null, first.from(), first.to()), operand(List.of()));
  }

  private Misread notATime() {
    Token token = words.peek();
    if (token.is(Term.ABOUT) && words.peek(1).kind() != Token.Kind.END) {
      return new Misread(token.from(), words.end(), "aboutEvent");
    }
    if (!token.isNumber() || token.length() == 4) {
      return words.unexpected();
    }
    String reason = token.length() < 4 ? "shortYear" : "onlyDigits";
    return new Misread(token.from(), token.to(), reason, token.text());
  }

  private void add(Point point) throws Misread {
    Extent extent = resolver.resolve(point, lead);
    gathered.add(statement.moment(extent, point.from(), point.to()), point.from(), point.to());
    lead = lead == null ? point : lead;
  }

  private static boolean isMidnight(Point point) {
    ClockTime clock = point.clock();
    return clock != null && clock.dayEnd();
  }

  /** The night of 13 to 14 June is that of the 13th, and midnight of it the end of the 13th. */
  private Point nightBetween(Point night) throws Misread {
    Point morning = point();
    DateParts first = night.date();
    DateParts second = morning == null ? null : morning.date();
    if (first == null || second == null) {
      throw words.unexpected();
    }
    DateParts complete = first.completedBy(second);
    LocalDate day = resolver.day(complete);
    if (!day.plusDays(1).equals(resolver.day(second.completedBy(first)))) {
      throw new Misread(second.from(), second.to(), "notNextDay");
    }
    return night.on(complete);
  }

  /**
   * What a relation refers to: a time or the name of an event.
   *
   * @param time the time, or null
   * @param event the name, or null
   */
  private record Operand(@Nullable Point time, @Nullable String event, int from, int to) {}

  private Operand operand(List<Term> stops) throws Misread {
    int start = words.position();
    int from = words.peek().from();
    try {
      Point time = point();
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

  private @Nullable Point point() throws Misread {
    return PointGrammar.read(words, reference, language);
  }

  private void limit(Token word, Gap gap) throws Misread {
    if (word.is(Term.SINCE) && words.accept(Term.BEFORE)) {
      sinceBefore();
      return;
    }
    Relation relation =
        word.is(Term.BEFORE) || word.is(Term.UNTIL) ? Relation.BEFORE : Relation.AFTER;
    Operand other = operand(List.of());
    if (other.event() != null) {
      gathered.add(gap.clause(relation, other.event()));
      return;
    }
    Extent extent = resolve(other, null);
    if (!gap.equals(Gap.ANY)) {
      gathered.add(statement.apart(extent, relation, gap), other.from(), other.to());
    } else if (word.is(Term.SINCE) || word.is(Term.UNTIL)) {
      lasting(word, other, extent);
    } else {
      gathered.add(statement.beyond(extent, relation, false), other.from(), other.to());
    }
  }

  /** "Since T" and "until T": a limit, or a span where the phrase says how the other end lies. */
  private void lasting(Token word, Operand other, Extent extent) throws Misread {
    Statement.End told = new Statement.End(extent, false, other.from(), other.to());
    boolean until = word.is(Term.UNTIL);
    int start = words.position();
    names.skipSeparators();
    if (until && words.accept(Term.START_UNKNOWN)) {
      gathered.add(
          statement.span(Statement.End.unknown(other.from()), told), word.from(), told.to());
    } else if (!until && (words.at(Term.ONGOING) || words.at(Term.END_UNKNOWN))) {
      Statement.End end = openEnd(words.next());
      gathered.add(statement.span(told, end), word.from(), end.to());
    } else {
      words.reset(start);
      Relation relation = until ? Relation.BEFORE : Relation.AFTER;
      gathered.add(statement.beyond(extent, relation, true), other.from(), other.to());
    }
  }

  private static Statement.End openEnd(Token word) {
    return new Statement.End(null, word.is(Term.ONGOING), word.from(), word.to());
  }

  private void sinceBefore() throws Misread {
    Operand other = operand(List.of());
    if (other.time() == null) {
      throw new Misread(other.from(), other.to(), "needsTime");
    }
    When limit = statement.beyond(resolve(other, null), Relation.BEFORE, false);
    names.skipSeparators();
    boolean ongoing = words.accept(Term.ONGOING);
    TimeBounds end = ongoing ? TimeBounds.NEVER : TimeBounds.UNKNOWN;
    gathered.add(limit.withBounds(limit.start(), end), other.from(), words.endOfLast());
  }

  /** "Start unknown, still going on", perhaps with the time at which it still was. */
  private void unknownStart() throws Misread {
    Token first = words.next();
    names.skipSeparators();
    boolean ongoing = first.is(Term.ONGOING) || words.accept(Term.ONGOING);
    if (!ongoing) {
      if (!words.accept(Term.UNTIL)) {
        throw words.unexpected();
      }
      Operand until = operand(List.of());
      Statement.End end = new Statement.End(resolve(until, null), false, until.from(), until.to());
      gathered.add(
          statement.span(Statement.End.unknown(first.from()), end), first.from(), until.to());
      return;
    }
    Point still = point();
    if (still == null) {
      gathered.add(statement.bare(TimeBounds.NEVER), first.from(), words.endOfLast());
      return;
    }
    Extent extent = resolver.resolve(still, lead);
    TimeBounds from = statement.bounds(extent, still.from(), still.to());
    TimeBounds end = new TimeBounds(from.earliest(), TimeBounds.FUTURE);
    When base = statement.moment(extent, end);
    gathered.add(base.withBounds(TimeBounds.UNKNOWN, end), first.from(), still.to());
  }

  private void during(Token word) throws Misread {
    boolean orAfter = words.accept(Term.OR);
    if (orAfter) {
      words.accept(Term.IMMEDIATELY);
      if (!words.accept(Term.AFTER)) {
        throw words.unexpected();
      }
    }
    Operand other = operand(List.of());
    if (other.event() != null) {
      // Until so long after it: "during" with a greatest gap, see Relation.
      Gap gap = orAfter ? Gap.IMMEDIATE : Gap.ANY;
      gathered.add(gap.clause(Relation.DURING, other.event()));
      return;
    }
    if (orAfter) {
      throw new Misread(word.from(), other.to(), "needsEvent");
    }
    Extent extent = resolve(other, null);
    TimeBounds inside = statement.bounds(extent, other.from(), other.to());
    gathered.add(statement.moment(extent, inside), word.from(), other.to());
  }

  private Extent resolve(Operand operand, @Nullable Operand sibling) throws Misread {
    Point beside = sibling == null || sibling.time() == null ? null : sibling.time();
    if (operand.time() == null) {
      throw new Misread(operand.from(), operand.to(), "needsTime");
    }
    boolean useLead = beside == null || beside.date() == null;
    return resolver.resolve(operand.time(), useLead ? lead : beside);
  }

  private void span(Token from) throws Misread {
    if (words.at(Term.START_OF) && !words.peek(1).isNumber() && !words.peek(1).is(Term.MONTH)) {
      throw new Misread(from.from(), words.peek().to(), "fromStartOf");
    }
    boolean edge = words.at(Term.END_OF) && !words.peek(1).isNumber() && !isMonth(1);
    if (edge) {
      words.next();
    }
    Operand start = operand(List.of(Term.UNTIL, Term.TO));
    if (!words.at(Term.UNTIL) && !words.at(Term.TO)) {
      if (start.time() == null || edge) {
        throw words.unexpected();
      }
      if (!words.accept(Term.ONWARDS)) {
        words.accept(Term.ON);
      }
      lasting(from, start, resolve(start, null));
      return;
    }
    words.next();
    if (words.at(Term.ONGOING) || words.at(Term.END_UNKNOWN)) {
      Statement.End told = new Statement.End(resolve(start, null), false, start.from(), start.to());
      Statement.End end = openEnd(words.next());
      gathered.add(statement.span(told, end), from.from(), end.to());
      return;
    }
    if (words.at(Term.END_OF) && !words.peek(1).isNumber() && !isMonth(1)) {
      throw new Misread(words.peek().from(), words.peek().to(), "untilEndOf");
    }
    if (!words.peek(1).isNumber() && !isMonth(1)) {
      words.accept(Term.START_OF);
    }
    span(start, operand(List.of()));
  }

  private boolean isMonth(int ahead) {
    return words.peek(ahead).is(Term.MONTH);
  }

  private void span(Operand start, Operand end) throws Misread {
    Statement.End first = end(start, end, Relation.STARTS_WITH);
    Statement.End last = end(end, start, Relation.ENDS_WITH);
    gathered.span();
    if (first.extent() == null && last.extent() == null) {
      return;
    }
    Point ending = end.time();
    boolean dayLeftOut = ending != null && ending.date() == null && ending.ready() == null;
    try {
      gathered.add(statement.span(first, last), start.from(), end.to());
    } catch (Misread e) {
      boolean nextDay = dayLeftOut && e.reason().equals("endBeforeStart");
      throw nextDay ? new Misread(end.from(), end.to(), "nextDay") : e;
    }
  }

  private Statement.End end(Operand operand, Operand sibling, Relation relation) throws Misread {
    if (operand.event() != null) {
      gathered.add(Gap.ANY.clause(relation, operand.event()));
      return new Statement.End(null, false, operand.from(), operand.to());
    }
    return new Statement.End(resolve(operand, sibling), false, operand.from(), operand.to());
  }

  private void between(Token word) throws Misread {
    Operand first = operand(List.of(Term.AND));
    if (!words.accept(Term.AND) && !words.accept(Term.TO)) {
      throw words.unexpected();
    }
    Operand second = operand(List.of());
    if (first.time() != null && second.time() != null) {
      Extent a = resolve(first, second);
      Extent b = resolve(second, first);
      Point upper = second.time();
      boolean dayEnd = isMidnight(upper) && !upper.about();
      When between = statement.between(a, b, dayEnd);
      if (between == null) {
        boolean dayLeftOut = upper.date() == null && upper.ready() == null;
        throw new Misread(second.from(), second.to(), dayLeftOut ? "nextDay" : "endBeforeStart");
      }
      gathered.add(between, word.from(), second.to());
      return;
    }
    beside(first, second, Relation.AFTER);
    beside(second, first, Relation.BEFORE);
  }

  private void beside(Operand operand, Operand sibling, Relation relation) throws Misread {
    if (operand.event() != null) {
      gathered.add(Gap.ANY.clause(relation, operand.event()));
      return;
    }
    Extent extent = resolve(operand, sibling);
    gathered.add(statement.beyond(extent, relation, false), operand.from(), operand.to());
  }
}
