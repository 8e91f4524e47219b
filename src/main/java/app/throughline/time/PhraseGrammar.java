package app.throughline.time;

import app.throughline.time.GapGrammar.Gap;
import app.throughline.time.Operands.Operand;
import app.throughline.time.TimeReading.Stated;
import java.time.LocalDate;
import java.util.List;

/**
 * Phrases: times in words, limits, spans, and relations to other events. A phrase is a row of
 * statements that are true together: "14 June 2016, after the meeting and before the visit".
 */
final class PhraseGrammar {
  private final Words words;
  private final Statement statement;
  private final Operands operands;
  private final EventNames names;
  private final GapGrammar gaps;
  private final Gathered gathered;
  private final SpanGrammar spans;

  PhraseGrammar(Words words, Setting setting, Statement statement) {
    this.words = words;
    this.statement = statement;
    this.operands = new Operands(words, setting);
    this.names = new EventNames(words);
    this.gaps = new GapGrammar(words);
    this.gathered = new Gathered(statement);
    this.spans = new SpanGrammar(words, statement, operands, gathered);
  }

  /** Reads the whole phrase. */
  TimeReading read() throws Misread {
    if (words.atEnd() || (words.at(Term.UNDATED) && words.peek(1).isEnd())) {
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
    if (neighbour()) {
      return;
    }
    int start = words.position();
    Gap gap = gaps.read();
    if (gap != null && !words.peek().isAny(Term.BEFORE, Term.AFTER)) {
      words.reset(start);
      gap = null;
    }
    if (gap == null && immediate()) {
      words.next();
      gap = Gap.IMMEDIATE;
    }
    Token first = words.peek();
    if (gap != null || first.isAny(Term.BEFORE, Term.AFTER)) {
      limit(words.next(), gap == null ? Gap.ANY : gap);
    } else if (first.isAny(Term.UNTIL, Term.SINCE, Term.LATEST)) {
      limit(words.next(), Gap.ANY);
    } else if (first.is(Term.DURING)) {
      during(words.next());
    } else if (first.is(Term.BETWEEN)) {
      between(words.next());
    } else if (first.isAny(Term.START_UNKNOWN, Term.ONGOING)) {
      spans.unknownStart();
    } else if (first.is(Term.FROM) && !(first.is(Term.OF) && !spans.rangeFollows())) {
      spans.from(words.next());
    } else {
      time();
    }
  }

  private boolean immediate() {
    return words.at(Term.IMMEDIATELY) && words.peek(1).isAny(Term.AFTER, Term.BEFORE);
  }

  /** "The day before" and "le lendemain de": of a day the day next to it, else up to two days. */
  private boolean neighbour() throws Misread {
    Token word = words.peek();
    if (!word.is(Term.NEIGHBOUR)) {
      return false;
    }
    words.next();
    int days = word.number(Term.NEIGHBOUR);
    Operand other = operands.read(List.of());
    if (other.event() != null) {
      gathered.add(Gap.UP_TO_TWO_DAYS.clause(side(days < 0), other.event()));
      return true;
    }
    Extent extent = operands.resolve(other, null);
    if (extent.precision() == Precision.DAY && extent.hard()) {
      LocalDate day = extent.earliest().toLocalDate().plusDays(days);
      Extent next = Units.day(day).in(extent.zone());
      gathered.add(statement.moment(next, word.from(), other.to()), word.from(), other.to());
    } else {
      When near = statement.apart(extent, side(days < 0), Gap.UP_TO_TWO_DAYS);
      gathered.add(near, word.from(), other.to());
    }
    return true;
  }

  private static Relation side(boolean before) {
    return before ? Relation.BEFORE : Relation.AFTER;
  }

  /** A plain time, perhaps with a limit behind it, or two of them with "to" between. */
  private void time() throws Misread {
    Point first = operands.point();
    if (first == null) {
      throw notATime();
    }
    boolean latest = words.at(Term.LATEST);
    if (latest || words.at(Term.ONWARDS)) {
      words.next();
      Extent extent = operands.plain(first);
      When beyond = statement.beyond(extent, side(latest), true);
      gathered.add(beyond, first.from(), words.endOfLast());
    } else if (words.peek().isAny(Term.TO, Term.UNTIL)) {
      words.next();
      Operand start = new Operand(first, null, first.from(), first.to());
      spans.between(start, operands.read(List.of()));
    } else {
      Extent extent = operands.plain(first);
      gathered.add(statement.moment(extent, first.from(), first.to()), first.from(), first.to());
    }
  }

  private Misread notATime() {
    Token token = words.peek();
    if (token.is(Term.ABOUT) && !words.peek(1).isEnd()) {
      return new Misread(token.from(), words.end(), "aboutEvent");
    }
    boolean unit = token.isNumber() && words.peek(1).is(Term.UNIT);
    if (!token.isNumber() || token.length() == 4 || unit) {
      return unit ? alone(token) : words.unexpected();
    }
    String reason = token.length() < 4 ? "shortYear" : "onlyDigits";
    return new Misread(token.from(), token.to(), reason, token.text());
  }

  /** A length of time that nothing says the start of. */
  private Misread alone(Token number) {
    Token unit = words.peek(1);
    return new Misread(
        number.from(), unit.to(), "onlyLength", words.text(number.from(), unit.to()));
  }

  private static boolean isMidnight(Point point) {
    ClockTime clock = point.clock();
    return clock != null && clock.dayEnd();
  }

  private void limit(Token word, Gap gap) throws Misread {
    if (word.is(Term.SINCE) && words.accept(Term.BEFORE)) {
      spans.sinceBefore();
      return;
    }
    Relation relation = side(word.isAny(Term.BEFORE, Term.UNTIL, Term.LATEST));
    boolean since = word.is(Term.SINCE);
    Operand other = operands.read(since ? List.of(Term.UNTIL) : List.of());
    if (since && words.at(Term.UNTIL)) {
      words.next();
      spans.between(other, operands.read(List.of()));
      return;
    }
    if (other.event() != null) {
      gathered.add(gap.clause(relation, other.event()));
      return;
    }
    Extent extent = operands.resolve(other, null);
    if (!gap.equals(Gap.ANY)) {
      gathered.add(statement.apart(extent, relation, gap), other.from(), other.to());
    } else if (word.isAny(Term.SINCE, Term.UNTIL, Term.LATEST)) {
      spans.lasting(word, other, extent);
    } else {
      gathered.add(statement.beyond(extent, relation, false), other.from(), other.to());
    }
  }

  private void during(Token word) throws Misread {
    boolean orAfter = words.accept(Term.OR);
    if (orAfter) {
      words.accept(Term.IMMEDIATELY);
      if (!words.accept(Term.AFTER)) {
        throw words.unexpected();
      }
    }
    Operand other = operands.read(List.of());
    if (other.event() != null) {
      // Until so long after it: "during" with a greatest gap, see Relation.
      Gap gap = orAfter ? Gap.IMMEDIATE : Gap.ANY;
      gathered.add(gap.clause(Relation.DURING, other.event()));
      return;
    }
    if (orAfter) {
      throw new Misread(word.from(), other.to(), "needsEvent");
    }
    Extent extent = operands.resolve(other, null);
    TimeBounds inside = statement.bounds(extent, other.from(), other.to());
    gathered.add(statement.moment(extent, inside), word.from(), other.to());
  }

  private void between(Token word) throws Misread {
    Operand first = operands.read(List.of(Term.AND));
    if (!words.accept(Term.AND) && !words.accept(Term.TO)) {
      throw words.unexpected();
    }
    Operand second = operands.read(List.of());
    if (first.time() != null && second.time() != null) {
      Extent a = operands.resolve(first, second);
      Extent b = operands.resolve(second, first);
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
    Extent extent = operands.resolve(operand, sibling);
    gathered.add(statement.beyond(extent, relation, false), operand.from(), operand.to());
  }
}
