package app.throughline.time;

import app.throughline.time.GapGrammar.Gap;
import app.throughline.time.Operands.Operand;
import java.util.List;

/** Spans: from one time or event to another, and those of which one end is open or unknown. */
final class SpanGrammar {
  private final Words words;
  private final Statement statement;
  private final Operands operands;
  private final EventNames names;
  private final Gathered gathered;

  SpanGrammar(Words words, Statement statement, Operands operands, Gathered gathered) {
    this.words = words;
    this.statement = statement;
    this.operands = operands;
    this.names = new EventNames(words);
    this.gathered = gathered;
  }

  /** "Since T" and "until T": a limit, or a span where the phrase says how the other end lies. */
  void lasting(Token word, Operand other, Extent extent) throws Misread {
    Statement.End told = new Statement.End(extent, false, other.from(), other.to());
    boolean until = word.isAny(Term.UNTIL, Term.LATEST);
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
      // By 20:30 is not after it; until 13 June is that day too.
      boolean clock = extent.hard() && extent.precision().compareTo(Precision.HOUR) <= 0;
      boolean including = relation == Relation.AFTER || !clock;
      gathered.add(statement.beyond(extent, relation, including), other.from(), other.to());
    }
  }

  /** Whether what "de" begins has an end too: "du 13 au 14 juin", but not "du 13 juin". */
  boolean rangeFollows() {
    int start = words.position();
    words.next();
    try {
      operands.read(List.of(Term.UNTIL, Term.TO));
      return words.peek().isAny(Term.UNTIL, Term.TO);
    } catch (Misread e) {
      return false;
    } finally {
      words.reset(start);
    }
  }

  private static Statement.End openEnd(Token word) {
    return new Statement.End(null, word.is(Term.ONGOING), word.from(), word.to());
  }

  /** "Since before 13 June". */
  void sinceBefore() throws Misread {
    Operand other = operands.read(List.of());
    if (other.time() == null) {
      throw new Misread(other.from(), other.to(), "needsTime");
    }
    When limit = statement.beyond(operands.resolve(other, null), Relation.BEFORE, false);
    names.skipSeparators();
    boolean ongoing = words.accept(Term.ONGOING);
    TimeBounds end = ongoing ? TimeBounds.NEVER : TimeBounds.UNKNOWN;
    gathered.add(limit.withBounds(limit.start(), end), other.from(), words.endOfLast());
  }

  /** "Start unknown, still going on", perhaps with the time at which it still was. */
  void unknownStart() throws Misread {
    Token first = words.next();
    names.skipSeparators();
    boolean ongoing = first.is(Term.ONGOING) || words.accept(Term.ONGOING);
    if (!ongoing) {
      if (!words.accept(Term.UNTIL)) {
        throw words.unexpected();
      }
      Operand until = operands.read(List.of());
      Statement.End end =
          new Statement.End(operands.resolve(until, null), false, until.from(), until.to());
      gathered.add(
          statement.span(Statement.End.unknown(first.from()), end), first.from(), until.to());
      return;
    }
    Point still = operands.point();
    if (still == null && !words.atEnd()) {
      throw new Misread(words.peek().from(), words.end(), "needsTime");
    }
    if (still == null) {
      gathered.add(statement.bare(TimeBounds.NEVER), first.from(), words.endOfLast());
      return;
    }
    Extent extent = operands.plain(still);
    TimeBounds from = statement.bounds(extent, still.from(), still.to());
    TimeBounds end = new TimeBounds(from.earliest(), TimeBounds.FUTURE);
    When base = statement.moment(extent, end);
    gathered.add(base.withBounds(TimeBounds.UNKNOWN, end), first.from(), still.to());
  }

  /** What follows "from": a span between two times or events, or a limit. */
  void from(Token from) throws Misread {
    if (words.at(Term.START_OF) && !PointGrammar.unitFollows(words)) {
      throw new Misread(from.from(), words.peek().to(), "fromStartOf");
    }
    boolean edge = words.at(Term.END_OF) && !PointGrammar.unitFollows(words);
    if (edge) {
      words.next();
      words.accept(Term.OF);
    }
    Operand start = operands.read(List.of(Term.UNTIL, Term.TO));
    if (!words.at(Term.UNTIL) && !words.at(Term.TO)) {
      if (start.time() == null || edge) {
        throw words.unexpected();
      }
      if (!words.accept(Term.ONWARDS)) {
        words.accept(Term.ON);
      }
      lasting(from, start, operands.resolve(start, null));
      return;
    }
    words.next();
    if (words.at(Term.ONGOING) || words.at(Term.END_UNKNOWN)) {
      Statement.End told =
          new Statement.End(operands.resolve(start, null), false, start.from(), start.to());
      Statement.End end = openEnd(words.next());
      gathered.add(statement.span(told, end), from.from(), end.to());
      return;
    }
    if (words.at(Term.END_OF) && !PointGrammar.unitFollows(words)) {
      throw new Misread(words.peek().from(), words.peek().to(), "untilEndOf");
    }
    if (!PointGrammar.unitFollows(words)) {
      words.accept(Term.START_OF);
    }
    between(start, operands.read(List.of()));
  }

  /** A span from one time or event to another. */
  void between(Operand start, Operand end) throws Misread {
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
    return new Statement.End(
        operands.resolve(operand, sibling), false, operand.from(), operand.to());
  }
}
