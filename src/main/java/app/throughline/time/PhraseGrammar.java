package app.throughline.time;

import app.throughline.time.GapGrammar.Gap;
import app.throughline.time.Operands.Operand;
import app.throughline.time.TimeReading.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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

  PhraseGrammar(Words words, TimeContext context, Locale language, Statement statement) {
    this.words = words;
    this.statement = statement;
    this.operands = new Operands(words, context.reference(), language);
    this.names = new EventNames(words);
    this.gaps = new GapGrammar(words);
    this.gathered = new Gathered(statement);
    this.spans = new SpanGrammar(words, statement, operands, gathered);
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
      case FROM -> spans.from(words.next());
      case BETWEEN -> between(words.next());
      case START_UNKNOWN, ONGOING -> spans.unknownStart();
      default -> time();
    }
  }

  private boolean immediate() {
    return words.at(Term.IMMEDIATELY)
        && (words.peek(1).is(Term.AFTER) || words.peek(1).is(Term.BEFORE));
  }

  /** A plain time, or two of them with "to" between. */
  private void time() throws Misread {
    Point first = operands.point();
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
    spans.between(new Operand(first, null, first.from(), first.to()), operands.read(List.of()));
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
    Extent extent = operands.plain(point);
    gathered.add(statement.moment(extent, point.from(), point.to()), point.from(), point.to());
  }

  private static boolean isMidnight(Point point) {
    ClockTime clock = point.clock();
    return clock != null && clock.dayEnd();
  }

  /** The night of 13 to 14 June is that of the 13th, and midnight of it the end of the 13th. */
  private Point nightBetween(Point night) throws Misread {
    Point morning = operands.point();
    DateParts first = night.date();
    DateParts second = morning == null ? null : morning.date();
    if (first == null || second == null) {
      throw words.unexpected();
    }
    DateParts complete = first.completedBy(second);
    LocalDate day = operands.day(complete);
    if (!day.plusDays(1).equals(operands.day(second.completedBy(first)))) {
      throw new Misread(second.from(), second.to(), "notNextDay");
    }
    return night.on(complete);
  }

  private void limit(Token word, Gap gap) throws Misread {
    if (word.is(Term.SINCE) && words.accept(Term.BEFORE)) {
      spans.sinceBefore();
      return;
    }
    Relation relation =
        word.is(Term.BEFORE) || word.is(Term.UNTIL) ? Relation.BEFORE : Relation.AFTER;
    Operand other = operands.read(List.of());
    if (other.event() != null) {
      gathered.add(gap.clause(relation, other.event()));
      return;
    }
    Extent extent = operands.resolve(other, null);
    if (!gap.equals(Gap.ANY)) {
      gathered.add(statement.apart(extent, relation, gap), other.from(), other.to());
    } else if (word.is(Term.SINCE) || word.is(Term.UNTIL)) {
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
