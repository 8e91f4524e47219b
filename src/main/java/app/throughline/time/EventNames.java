package app.throughline.time;

import java.util.List;

/** The names of other events in a phrase: where they end, and what else may stand there. */
final class EventNames {
  private final Words words;

  EventNames(Words words) {
    this.words = words;
  }

  /**
   * Reads a name as the phrase has it; quotation marks around it are left out.
   *
   * @param stops words that end the name; none where it may go on to the next statement
   */
  String read(List<Term> stops) throws Misread {
    if (words.peek().kind() == Token.Kind.QUOTED) {
      return words.next().text();
    }
    int start = words.position();
    int end = end(stops);
    if (!namesSomething(start, end)) {
      throw words.unexpected();
    }
    if (stops.contains(Term.TO) || stops.contains(Term.AND)) {
      refuseTwoReadings(start, end, stops);
    }
    words.reset(end);
    return words.textBetween(start, end);
  }

  private int end(List<Term> stops) {
    int ahead = 0;
    while (!isEnd(ahead, stops)) {
      ahead++;
    }
    return words.position() + ahead;
  }

  private boolean isEnd(int ahead, List<Term> stops) {
    Token token = words.peek(ahead);
    if (token.isEnd() || isStop(token, stops)) {
      return true;
    }
    if (ahead > 0 && token.is(Term.AND) && words.peek(ahead - 1).is(Term.AND)) {
      return false; // the one before it would have been the end
    }
    boolean comma = token.isSign(",") || token.isSign(";");
    if (comma && startsTime(ahead + 1)) {
      return true;
    }
    boolean closing = token.isSign(".") && words.peek(ahead + 1).isEnd();
    return closing || ((comma || token.is(Term.AND)) && startsStatement(ahead + 1));
  }

  private static boolean isStop(Token token, List<Term> stops) {
    return token.kind() == Token.Kind.WORD && stops.stream().anyMatch(token::is);
  }

  private boolean startsStatement(int from) {
    int ahead = from;
    while (words.peek(ahead).is(Term.AND)) {
      ahead++;
    }
    Token token = words.peek(ahead);
    Token next = words.peek(ahead + 1);
    if (token.is(Term.IMMEDIATELY) && next.isAny(Term.AFTER, Term.BEFORE)) {
      return true;
    }
    // "de" and "in the course of" are too common to end a name.
    return token.isAny(Term.BEFORE, Term.AFTER, Term.UNTIL, Term.SINCE, Term.BETWEEN, Term.ONGOING)
        || token.is(Term.DURING)
        || (token.is(Term.FROM) && !token.is(Term.OF));
  }

  private boolean startsTime(int from) {
    int ahead = from;
    while (words.peek(ahead).isAny(Term.ON, Term.IN, Term.AT, Term.ABOUT)) {
      ahead++;
    }
    ahead += words.peek(ahead).is(Term.THE) && words.peek(ahead + 1).isNumber() ? 1 : 0;
    Token token = words.peek(ahead);
    return token.isNumber()
        || token.kind() == Token.Kind.ISO
        || token.isAny(Term.MONTH, Term.WEEKDAY);
  }

  private boolean namesSomething(int start, int end) {
    for (int ahead = 0; ahead < end - start; ahead++) {
      Token token = words.peek(ahead);
      boolean letters = token.kind() == Token.Kind.WORD && !token.is(Term.THE);
      if (letters || token.isNumber() || token.kind() == Token.Kind.QUOTED) {
        return true;
      }
    }
    return false;
  }

  /** "From the visit to Paris to the assault" can be read in two ways. */
  private void refuseTwoReadings(int start, int end, List<Term> stops) throws Misread {
    Token stop = words.peek(end - start);
    if (stop.is(Term.UNTIL)) {
      return;
    }
    for (int ahead = end - start + 1; !words.peek(ahead).isEnd(); ahead++) {
      Token token = words.peek(ahead);
      boolean another = isStop(token, stops);
      boolean nextStatement = token.is(Term.AND) && startsStatement(ahead + 1);
      if (another && !nextStatement) {
        throw new Misread(stop.from(), token.to(), "twoReadings", token.text());
      }
    }
  }

  /** Whether a time that ends here is complete: nothing follows that may belong to a name. */
  boolean atBoundary() {
    Token token = words.peek();
    boolean sign = token.isSign(",") || token.isSign(";") || token.isSign(".");
    if (token.isEnd() || sign || startsStatement(0)) {
      return true;
    }
    return token.isAny(
        Term.AND,
        Term.TO,
        Term.UNTIL,
        Term.ON,
        Term.ONWARDS,
        Term.LATEST,
        Term.END_UNKNOWN,
        Term.START_UNKNOWN);
  }

  /** Why a time cannot go on as it does here. */
  Misread moreThanATime() {
    Token token = words.peek();
    return new Misread(token.from(), token.to(), "moreThanATime", token.text());
  }

  /** Whether what follows a place can be a name although it reads badly as a time. */
  boolean mayFollow(int start) {
    words.reset(start);
    Token first = words.peek();
    if (first.isNumber() || first.kind() == Token.Kind.ISO || first.is(Term.MONTH)) {
      return false;
    }
    int end = end(List.of());
    boolean unknown = false;
    for (int ahead = 0; ahead < end - start; ahead++) {
      Token token = words.peek(ahead);
      unknown |= token.isUnknownWord();
      if (token.isNumber() || token.kind() == Token.Kind.ISO) {
        return false;
      }
    }
    return unknown;
  }

  /** Passes over what may stand between two statements. */
  void skipSeparators() {
    while (words.at(Term.AND)
        || words.at(Term.SOMETIME)
        || words.peek().isSign(",")
        || words.peek().isSign(";")
        || words.peek().isSign(")")
        || isClosingDot()) {
      words.next();
    }
  }

  private boolean isClosingDot() {
    return words.peek().isSign(".") && words.peek(1).isEnd();
  }
}
