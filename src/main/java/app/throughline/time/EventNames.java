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
    int start = words.position();
    int ahead = 0;
    while (!isEnd(ahead, stops)) {
      ahead++;
    }
    return start + ahead;
  }

  private boolean isEnd(int ahead, List<Term> stops) {
    Token token = words.peek(ahead);
    if (token.kind() == Token.Kind.END) {
      return true;
    }
    Term term = token.term();
    if (term != null && stops.contains(term) && token.kind() == Token.Kind.WORD) {
      return true;
    }
    boolean comma = token.isSign(",") || token.isSign(";");
    if (comma && startsTime(ahead + 1)) {
      return true;
    }
    boolean closing = token.isSign(".") && words.peek(ahead + 1).kind() == Token.Kind.END;
    return closing || ((comma || token.is(Term.AND)) && startsStatement(ahead + 1));
  }

  private boolean startsStatement(int ahead) {
    Token token = words.peek(ahead);
    if (token.is(Term.AND)) {
      return startsStatement(ahead + 1);
    }
    if (token.is(Term.IMMEDIATELY)) {
      return words.peek(ahead + 1).is(Term.AFTER) || words.peek(ahead + 1).is(Term.BEFORE);
    }
    Term term = token.term();
    if (term == null) {
      return false;
    }
    return switch (term) {
      case BEFORE, AFTER, DURING, UNTIL, SINCE, BETWEEN, FROM, ONGOING -> true;
      default -> false;
    };
  }

  private boolean startsTime(int ahead) {
    Token token = words.peek(ahead);
    if (token.is(Term.ON) || token.is(Term.IN) || token.is(Term.AT) || token.is(Term.ABOUT)) {
      return startsTime(ahead + 1);
    }
    return token.isNumber()
        || token.kind() == Token.Kind.ISO
        || token.is(Term.MONTH)
        || token.is(Term.WEEKDAY);
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
    for (int ahead = end - start + 1; words.peek(ahead).kind() != Token.Kind.END; ahead++) {
      Token token = words.peek(ahead);
      Term term = token.term();
      boolean another = term != null && stops.contains(term) && token.kind() == Token.Kind.WORD;
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
    if (token.kind() == Token.Kind.END || sign || startsStatement(0)) {
      return true;
    }
    return token.is(Term.AND)
        || token.is(Term.TO)
        || token.is(Term.ON)
        || token.is(Term.ONWARDS)
        || token.is(Term.END_UNKNOWN)
        || token.is(Term.START_UNKNOWN);
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
      unknown |= token.kind() == Token.Kind.WORD && token.term() == null;
      if (token.isNumber() || token.kind() == Token.Kind.ISO) {
        return false;
      }
    }
    return unknown;
  }

  /** Passes over what may stand between two statements. */
  void skipSeparators() {
    while (words.at(Term.AND)
        || words.peek().isSign(",")
        || words.peek().isSign(";")
        || words.peek().isSign(")")
        || isClosingDot()) {
      words.next();
    }
  }

  private boolean isClosingDot() {
    return words.peek().isSign(".") && words.peek(1).kind() == Token.Kind.END;
  }
}
