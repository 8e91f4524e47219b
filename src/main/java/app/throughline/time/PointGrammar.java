package app.throughline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One time in words: a date, a time of day, a part of a day or month, in any order. */
final class PointGrammar {
  private final Words words;
  private final DateGrammar dates;
  private final ClockGrammar clocks;
  private final IsoPhrase iso;

  private @Nullable DateParts date;
  private @Nullable ClockTime clock;
  private @Nullable Extent ready;
  private @Nullable ZoneId offset;
  private int part;
  private int portion;
  private boolean about;
  private boolean uncertain;

  private PointGrammar(Words words, @Nullable LocalDate reference, Locale language) {
    this.words = words;
    this.dates = new DateGrammar(words, reference, language);
    this.clocks = new ClockGrammar(words);
    this.iso = new IsoPhrase(language);
  }

  /** Reads one time, or nothing: then the words are where they were. */
  static @Nullable Point read(Words words, @Nullable LocalDate reference, Locale language)
      throws Misread {
    return new PointGrammar(words, reference, language).point();
  }

  private @Nullable Point point() throws Misread {
    int start = words.position();
    int from = words.peek().from();
    int to = from;
    int afterLast = start;
    boolean digits = false;
    boolean at = false;
    boolean any = false;
    while (true) {
      Token token = words.peek();
      if (isFiller(token)) {
        at = token.is(Term.AT);
        words.next();
        continue;
      }
      boolean flag = flag(token);
      if (!flag && !component(at || (about && !any))) {
        break;
      }
      at = false;
      any |= !flag;
      digits |= token.isNumber() || token.kind() == Token.Kind.ISO;
      to = words.endOfLast();
      afterLast = words.position();
    }
    if (!any) {
      words.reset(start);
      return null;
    }
    words.reset(afterLast);
    return new Point(date, clock, ready, offset, part, portion, about, uncertain, digits, from, to);
  }

  /** Reads the offset that may follow a time of day. */
  private void offset() throws Misread {
    Token sign = words.peek();
    boolean plus = sign.isSign("+") && words.peek(1).isNumber() && sign.touches(words.peek(1));
    if (sign.text().equals("Z") && sign.kind() == Token.Kind.WORD) {
      words.next();
      offset = ZoneOffset.UTC;
    } else if (plus) {
      words.next();
      int hours = words.next().number();
      int minutes = words.acceptSign(":") ? words.next().number() : 0;
      if (hours > 14 || hours < 0 || minutes < 0 || minutes > 59) {
        String told = words.text(sign.from(), words.endOfLast());
        throw new Misread(sign.from(), words.endOfLast(), "offset", told);
      }
      offset = ZoneOffset.ofHoursMinutes(hours, minutes);
    }
  }

  private static boolean isFiller(Token token) {
    Term term = token.term();
    if (term == null) {
      return token.isSign(",") || token.isSign("(") || token.isSign(")");
    }
    return switch (term) {
      case AT, ON, OF, THE, IN, SOMETIME -> true;
      default -> false;
    };
  }

  private boolean flag(Token token) {
    boolean isAbout = token.is(Term.ABOUT);
    if (!isAbout && !token.is(Term.DOUBT)) {
      return false;
    }
    words.next();
    about |= isAbout;
    uncertain |= !isAbout;
    return true;
  }

  private boolean component(boolean afterAt) throws Misread {
    Token token = words.peek();
    if (token.kind() == Token.Kind.ISO) {
      iso(words.next());
      return true;
    }
    if (words.accept(Term.PART)) {
      part = once(part, token);
      acceptNightFrom();
      return true;
    }
    if (words.accept(Term.PORTION)) {
      portion = once(portion, token);
      acceptHyphen();
      return true;
    }
    if (words.at(Term.END_OF) || words.at(Term.START_OF)) {
      return edgeOfUnit(token);
    }
    if (words.accept(Term.NIGHT_FROM)) {
      night(token);
      return true;
    }
    ClockTime time = clocks.read(afterAt);
    if (time != null) {
      clock = only(clock, time, token);
      offset();
      return true;
    }
    DateParts read = dates.read();
    if (read != null) {
      date = only(date, read, token);
    }
    return read != null;
  }

  /** The "from" of "the night from 13 to 14 June". */
  private void acceptNightFrom() {
    if (part == PointResolver.NIGHT && words.peek(1).isNumber()) {
      words.accept(Term.FROM);
    }
  }

  /** A hyphen after "mid" is scanned as "to". */
  private void acceptHyphen() {
    if (words.peek().text().equals("-")) {
      words.next();
    }
  }

  /** "The end of June 2016" is late June; the end of anything else is for others to read. */
  private boolean edgeOfUnit(Token token) throws Misread {
    boolean unit = words.peek(1).is(Term.MONTH) || words.peek(1).isNumber();
    if (!unit) {
      return false;
    }
    words.next();
    portion = token.is(Term.END_OF) ? PointResolver.LATE : PointResolver.EARLY;
    return true;
  }

  private void night(Token token) throws Misread {
    LocalDate first = dates.reference(token).plusDays(token.number());
    LocalDateTime start = first.atTime(18, 0);
    ready = only(ready, Extent.vague(start, start.plusHours(12), Precision.PART_OF_DAY), token);
  }

  private void iso(Token token) throws Misread {
    try {
      Extent read = iso.extent(token.text());
      LocalDate day = read.earliest().toLocalDate();
      boolean plain = !read.approximate() && !read.uncertain();
      Precision unit = read.precision();
      if (plain && (unit == Precision.DAY || unit == Precision.MONTH)) {
        DateParts parts =
            new DateParts(
                unit,
                day.getYear(),
                day.getMonthValue(),
                unit == Precision.DAY ? day.getDayOfMonth() : 0,
                token.from(),
                token.to());
        date = only(date, parts, token);
      } else {
        ready = only(ready, read, token);
      }
    } catch (Misread e) {
      throw e.reason().equals("twice") ? e : e.movedBy(token.from());
    }
  }

  private static int once(int known, Token token) throws Misread {
    if (known != 0) {
      throw new Misread(token.from(), token.to(), "twice", token.text());
    }
    return token.number();
  }

  private static <T> T only(@Nullable T known, T read, Token token) throws Misread {
    if (known != null) {
      throw new Misread(token.from(), token.to(), "twice", token.text());
    }
    return read;
  }
}
