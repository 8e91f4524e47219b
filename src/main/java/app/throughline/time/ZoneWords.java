package app.throughline.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the zones that follow times: "20:30 CEST", "2 am in Orlando", "20h30 heure de Paris", "8 pm
 * (Europe/Paris)". The words for one become one token.
 */
final class ZoneWords {
  private static final int LONGEST_PLACE = 7;

  private final List<Token> tokens;
  private final ZoneNames names;

  private ZoneWords(List<Token> tokens) {
    this.tokens = tokens;
    this.names = ZoneNames.KNOWN;
  }

  /**
   * The tokens with their zones.
   *
   * @throws Misread if letters or a place after a clock time stand for no zone, or for several
   */
  static List<Token> in(List<Token> tokens) throws Misread {
    return new ZoneWords(tokens).found();
  }

  private List<Token> found() throws Misread {
    List<Token> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Token zone = at > 0 && isTime(tokens.get(at - 1)) ? zone(at) : null;
      found.add(zone == null ? tokens.get(at) : zone);
      at++;
      while (zone != null && tokens.get(at).from() < zone.to()) {
        at++;
      }
    }
    return found;
  }

  private Token at(int position) {
    return tokens.get(Math.min(position, tokens.size() - 1));
  }

  private @Nullable Token zone(int start) throws Misread {
    int at = start;
    boolean bracket = at(at).isSign("(");
    at += bracket || at(at).isSign(",") ? 1 : 0;
    boolean comma = at > start && !bracket;
    boolean timeOf = at(at).isUnit(3600) && at(at).length() > 3 && at(at + 1).is(Term.OF);
    boolean place = !timeOf && at(at).isAny(Term.IN, Term.AT) && !comma;
    at += timeOf ? 2 : place ? 1 : 0;
    if (timeOf || place) {
      at += at(at).is(Term.THE) && !at(at).isUnknownWord() && at(at + 1).isUnknownWord() ? 1 : 0;
    }
    int first = at;
    ZoneId zone = at(at).zone();
    zone = zone != null || place ? zone : letters(at, start, comma);
    int length = zone == null ? 0 : 1;
    for (int words = LONGEST_PLACE; zone == null && words > 0; words--) {
      zone = place(at, words);
      length = words;
    }
    at += length;
    boolean suffix = zone != null && at(at).is(Term.TIME_WORD);
    boolean named = at(first).zone() != null || names.isAbbreviation(at(first).text());
    at += suffix ? 1 : 0;
    if (zone == null || !(named || timeOf || place || bracket || suffix)) {
      refuseUnknown(start, first, timeOf, place);
      return null;
    }
    boolean open = bracket && !at(at).isSign(")");
    if (open || !endsHere(at(at), place)) {
      return null;
    }
    at += bracket ? 1 : 0;
    String text = at(first).text();
    return new Token(Token.Kind.ZONE, text, at(start).from(), at(at - 1).to(), List.of(), 0, zone);
  }

  private @Nullable ZoneId letters(int at, int start, boolean comma) throws Misread {
    String letters = at(at).text();
    if (at(at).kind() != Token.Kind.WORD || !names.isAbbreviation(letters)) {
      return null;
    }
    ZoneId zone = names.abbreviated(letters);
    if (zone == null && !comma && isClock(start - 1)) {
      throw new Misread(at(at).from(), at(at).to(), "zoneLetters", letters);
    }
    return zone;
  }

  private @Nullable ZoneId place(int from, int words) {
    StringBuilder name = new StringBuilder();
    for (int at = from; at < from + words; at++) {
      Token token = at(at);
      boolean hyphen = token.isSign("-") && at > from && at < from + words - 1;
      if (token.kind() != Token.Kind.WORD && !hyphen) {
        return null;
      }
      name.append(name.length() == 0 || hyphen ? "" : " ").append(hyphen ? "" : token.text());
    }
    return names.place(ZoneNames.key(name.toString()));
  }

  /** A place after a clock time that nobody knows the zone of is said to be unknown. */
  private void refuseUnknown(int start, int first, boolean timeOf, boolean place) throws Misread {
    Token token = at(first);
    boolean capital = !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
    if (!token.isUnknownWord() || !capital || !(timeOf || (place && isClock(start - 1)))) {
      return;
    }
    int last = first;
    while (at(last + 1).isUnknownWord()) {
      last++;
    }
    String words = token.text() + (last > first ? " " + at(last).text() : "");
    throw new Misread(token.from(), at(last).to(), "unknownPlace", words);
  }

  private static boolean isTime(Token token) {
    return token.isNumber()
        || token.kind() == Token.Kind.ISO
        || isClockWord(token)
        || token.isAny(Term.PART, Term.MONTH, Term.WEEKDAY, Term.DAY_SHIFT, Term.NIGHT_FROM);
  }

  private static boolean isClockWord(Token token) {
    return token.isAny(Term.MERIDIEM, Term.NOON, Term.MIDNIGHT, Term.O_CLOCK) || token.isUnit(3600);
  }

  /** Whether a clock time ends here. */
  private boolean isClock(int position) {
    if (isClockWord(at(position))) {
      return true;
    }
    boolean number = position > 0 && at(position).isNumber() && at(position).length() == 2;
    if (!number) {
      return false;
    }
    Token mark = at(position - 1);
    return mark.isSign(":") || mark.isUnit(3600);
  }

  /** Whether the name of a zone can end before this. */
  private static boolean endsHere(Token token, boolean place) {
    boolean sign = token.isSign(",") || token.isSign(";") || token.isSign(")") || token.isSign(".");
    boolean note = token.isSign("(");
    boolean more = !token.meanings().isEmpty() || token.isNumber();
    return token.isEnd()
        || sign
        || note
        || more
        || token.kind() == Token.Kind.ISO
        || (!place && token.kind() == Token.Kind.ZONE);
  }
}
