package app.throughline.time;

import java.util.List;

/** A place in the tokens of a phrase. Confined to one reading. */
final class Words {
  private final String phrase;
  private final List<Token> tokens;
  private int at;

  Words(String phrase, List<Token> tokens) {
    this.phrase = phrase;
    this.tokens = tokens;
  }

  Token peek() {
    return peek(0);
  }

  /** The token so many places ahead; the last one, {@code END}, from there on. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean at(Term term) {
    return peek().is(term);
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean accept(Term term) {
    if (at(term)) {
      at++;
      return true;
    }
    return false;
  }

  boolean acceptSign(String sign) {
    if (peek().isSign(sign)) {
      at++;
      return true;
    }
    return false;
  }

  int position() {
    return at;
  }

  void reset(int position) {
    at = position;
  }

  /** Where the token before this place ends, an index into the phrase. */
  int endOfLast() {
    return at == 0 ? 0 : tokens.get(at - 1).to();
  }

  /** The phrase from a place up to, and without, the token at another. */
  String textBetween(int from, int to) {
    return from >= to ? "" : phrase.substring(tokens.get(from).from(), tokens.get(to - 1).to());
  }

  String text(int from, int to) {
    return phrase.substring(from, to);
  }

  /** Where the phrase ends, an index into it. */
  int end() {
    return phrase.length();
  }

  /** Why it cannot go on here: the phrase stops short, or it has a word that fits nothing. */
  Misread unexpected() {
    Token token = peek();
    if (token.kind() == Token.Kind.END) {
      int from = phrase.lastIndexOf(' ') + 1;
      return new Misread(from, phrase.length(), "stopsShort", phrase.substring(from));
    }
    int last = at;
    while (startsUnknown(tokens.get(last)) && isUnknownWord(tokens.get(last + 1))) {
      last++;
    }
    int to = tokens.get(last).to();
    return new Misread(token.from(), to, "unknown", phrase.substring(token.from(), to));
  }

  private static boolean startsUnknown(Token token) {
    return isUnknownWord(token) || token.is(Term.THE);
  }

  private static boolean isUnknownWord(Token token) {
    return token.kind() == Token.Kind.WORD && token.term() == null;
  }
}
