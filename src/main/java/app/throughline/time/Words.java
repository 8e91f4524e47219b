package app.throughline.time;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of a phrase, and what was noted on the way. Confined to one reading. */
final class Words {
  private final String phrase;
  private final List<Token> tokens;
  private final boolean other;
  private final Set<ZoneId> zones = new HashSet<>();
  private int at;
  private @Nullable Misread doubt;

  /**
   * The start of a phrase.
   *
   * @param other whether words that can be read in two ways are to be read in the less usual one
   */
  Words(String phrase, List<Token> tokens, boolean other) {
    this.phrase = phrase;
    this.tokens = tokens;
    this.other = other;
  }

  Token peek() {
    return peek(0);
  }

  /** The token so many places ahead; the last one, {@code END}, from there on. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  /** The token before this place, or null at the start. */
  @Nullable Token previous() {
    return at == 0 ? null : tokens.get(at - 1);
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
    return peek().isEnd();
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

  /**
   * Notes that words can be read in two ways.
   *
   * @param why which words, and which ways
   * @return whether they are to be read in the less usual one
   */
  boolean otherOf(Misread why) {
    doubt = doubt == null ? why : doubt;
    return other;
  }

  /** The first words that can be read in two ways, or null. */
  @Nullable Misread doubt() {
    return doubt;
  }

  /** Notes the zone of a time. */
  ZoneId in(ZoneId zone) {
    zones.add(zone);
    return zone;
  }

  /** The only zone that the times of the phrase name; null if they name none or several. */
  @Nullable ZoneId onlyZone() {
    return zones.size() == 1 ? zones.iterator().next() : null;
  }

  /** Why it cannot go on here: the phrase stops short, or it has a word that fits nothing. */
  Misread unexpected() {
    Token token = peek();
    if (token.isEnd()) {
      int from = lastWord();
      return new Misread(from, phrase.length(), "stopsShort", phrase.substring(from));
    }
    int last = at;
    boolean open = startsUnknown(tokens.get(last));
    while (open && tokens.get(last + 1).isUnknownWord()) {
      last++;
    }
    int to = tokens.get(last).to();
    return new Misread(token.from(), to, "unknown", phrase.substring(token.from(), to));
  }

  private int lastWord() {
    int last = Math.max(0, tokens.size() - 2);
    while (last > 0 && tokens.get(last - 1).touches(tokens.get(last))) {
      last--;
    }
    return tokens.get(last).from();
  }

  private static boolean startsUnknown(Token token) {
    return token.isUnknownWord() || token.is(Term.THE);
  }
}
