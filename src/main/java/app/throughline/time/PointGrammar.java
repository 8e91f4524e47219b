package app.throughline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One time in words: a date, a time of day, a part of a day or month, in any order. */
final class PointGrammar {
  private static final int MONTH = 2_629_746;
  private static final int YEAR = 31_556_952;

  private final Words words;
  private final boolean inRange;
  private final DateGrammar dates;
  private final ClockGrammar clocks;
  private final IsoPhrase iso;

  private @Nullable DateParts date;
  private @Nullable DateParts morning;
  private @Nullable ClockTime clock;
  private @Nullable Extent ready;
  private @Nullable ZoneId zone;
  private int part;
  private int portion;
  private boolean about;
  private boolean uncertain;

  private PointGrammar(Words words, Setting setting, boolean inRange) {
    this.words = words;
    this.inRange = inRange;
    this.dates = new DateGrammar(words, setting);
    this.clocks = new ClockGrammar(words);
    this.iso = new IsoPhrase(setting.language());
  }

  /**
   * Reads one time, or nothing: then the words are where they were.
   *
   * @param inRange whether it is the first of two, so that a "to" after it belongs to both
   */
  static @Nullable Point read(Words words, Setting setting, boolean inRange) throws Misread {
    return new PointGrammar(words, setting, inRange).point();
  }

  private @Nullable Point point() throws Misread {
    int start = words.position();
    int from = words.peek().from();
    int to = from;
    int afterLast = start;
    boolean digits = false;
    boolean at = false;
    boolean any = false;
    while (!separates()) {
      Token token = words.peek();
      if (isFiller(token)) {
        at = token.is(Term.AT) || (at && token.is(Term.THE));
        words.next();
        continue;
      }
      boolean flag = flag(token);
      if (!flag && !component(at || (about && !any))) {
        break;
      }
      at = flag && at;
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
    return new Point(
        date, morning, clock, ready, zone, part, portion, about, uncertain, digits, from, to);
  }

  /**
   * Whether "à" leads to the end of a range here, and not to a further part of this time: "20h15 à
   * 20h40", but "13 juin à 20h30" and "13 juin au soir".
   */
  private boolean separates() {
    if (!words.peek().is(Term.AT) || !words.peek().is(Term.TO)) {
      return false;
    }
    int ahead = 1;
    while (words.peek(ahead).is(Term.THE)) {
      ahead++;
    }
    boolean timed = clock != null;
    if (clocks.startsAt(ahead)) {
      return timed;
    }
    if (words.peek(ahead).is(Term.PART)) {
      return timed || part > 0;
    }
    return timed || date != null || ready != null || part > 0;
  }

  private boolean isFiller(Token token) {
    if (isUnitName(words, 0)) {
      return true;
    }
    boolean sign = token.isSign(",") || token.isSign("(") || token.isSign(")");
    return sign || token.isAny(Term.AT, Term.ON, Term.OF, Term.THE, Term.IN, Term.SOMETIME);
  }

  /** The "year" of "the year 2016", the "mois" of "le mois de juin". */
  private static boolean isUnitName(Words words, int ahead) {
    Token token = words.peek(ahead);
    Token next = words.peek(ahead + 1);
    if (!token.is(Term.UNIT) || token.is(Term.DECADE)) {
      return false;
    }
    if (next.isNumber() && next.length() == 4) {
      return token.isUnit(YEAR);
    }
    Token month = next.is(Term.OF) ? words.peek(ahead + 2) : next;
    return token.isUnit(MONTH) && month.is(Term.MONTH);
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

  private boolean component(boolean hourExpected) throws Misread {
    Token token = words.peek();
    if (token.kind() == Token.Kind.ISO) {
      iso(words.next());
      return true;
    }
    ZoneId named = token.zone();
    if (named != null) {
      zone = only(zone, words.in(named), words.next());
      return true;
    }
    if (vague(token) || fromReference(token)) {
      return true;
    }
    ClockTime time = clocks.read(hourExpected, part > 0);
    if (time != null) {
      clock = only(clock, time, token);
      offset();
      acceptMorning();
      return true;
    }
    DateParts read = dates.read();
    if (read == null) {
      return false;
    }
    date = only(date, read, token);
    acceptMorning();
    return true;
  }

  /** Parts of the day, and early, mid or late. */
  private boolean vague(Token token) throws Misread {
    if (words.accept(Term.PART)) {
      part = once(part, token, Term.PART);
      if (token.is(Term.PORTION)) {
        portion = once(portion, token, Term.PORTION);
      }
      acceptNightFrom();
      return true;
    }
    if (words.accept(Term.PORTION)) {
      portion = once(portion, token, Term.PORTION);
      acceptHyphen();
      return true;
    }
    return token.isAny(Term.START_OF, Term.END_OF) && edgeOfUnit(token);
  }

  /** What counts from the reference date and is no date of its own. */
  private boolean fromReference(Token token) throws Misread {
    if (token.is(Term.NIGHT_FROM) || token.is(Term.THIS_NIGHT)) {
      night(words.next());
      return true;
    }
    RelativeDates relative = dates.relative();
    DateParts which = relative.whichBefore(dates);
    if (which != null) {
      date = only(date, which, token);
      return true;
    }
    Extent unit = relative.unit();
    Extent found = unit == null ? relative.ago() : unit;
    if (found == null) {
      return false;
    }
    ready = only(ready, found, token);
    return true;
  }

  /** The "from" of "the night from 13 to 14 June". */
  private void acceptNightFrom() {
    if (part == PointResolver.NIGHT && words.peek(1).isNumber()) {
      words.accept(Term.FROM);
    }
  }

  /** A hyphen after "mid" is scanned as "to". */
  private void acceptHyphen() {
    if (words.peek().kind() == Token.Kind.SIGN && words.at(Term.TO)) {
      words.next();
    }
  }

  /** The second day of "the night of 13 to 14 June" and of "midnight, 13 to 14 June". */
  private void acceptMorning() throws Misread {
    boolean night = part == PointResolver.NIGHT || (clock != null && clock.dayEnd());
    DateParts evening = date;
    if (!night || evening == null || morning != null || !words.peek().isAny(Term.TO)) {
      return;
    }
    int start = words.position();
    words.next();
    while (words.peek().isAny(Term.THE, Term.ON)) {
      words.next();
    }
    boolean named = part == PointResolver.NIGHT || evening.month() == 0;
    DateParts read = named && !clocks.startsAt(0) ? dates.read() : null;
    boolean rangeGoesOn = words.peek().isAny(Term.TO, Term.UNTIL);
    boolean partFollows = words.peek().is(Term.PART) || words.peek(1).is(Term.PART);
    boolean isMorning = !partFollows && (rangeGoesOn || !inRange);
    if (read == null || read.unit() != Precision.DAY || !isMorning) {
      words.reset(start);
      return;
    }
    morning = read;
    date = evening.before(read);
    part = part == PointResolver.NIGHT ? PointResolver.NIGHT_OF_TWO : part;
  }

  /** "The end of June 2016" is late June; the end of anything else is for others to read. */
  private boolean edgeOfUnit(Token token) throws Misread {
    if (!unitFollows(words)) {
      return false;
    }
    words.next();
    int edge = token.is(Term.END_OF) ? PointResolver.LATE : PointResolver.EARLY;
    if (portion != 0) {
      throw new Misread(token.from(), token.to(), "twice", token.text());
    }
    portion = edge;
    return true;
  }

  /**
   * Whether the "start of" and "end of" here speak of a month, a year or the like, not an event.
   */
  static boolean unitFollows(Words words) {
    int ahead = 1;
    while (words.peek(ahead).isAny(Term.THE, Term.OF) || isUnitName(words, ahead)) {
      ahead++;
    }
    Token unit = words.peek(ahead);
    return unit.isNumber()
        || unit.isAny(Term.MONTH, Term.SEASON, Term.DECADE, Term.PART, Term.WEEKDAY);
  }

  private void night(Token token) throws Misread {
    int shift = token.number(Term.NIGHT_FROM);
    if (token.is(Term.THIS_NIGHT)) {
      shift =
          words.otherOf(new Misread(token.from(), token.to(), "thisNight", token.text())) ? 0 : -1;
    }
    LocalDate first = dates.relative().reference(token).plusDays(shift);
    DateParts evening =
        new DateParts(
            Precision.DAY,
            first.getYear(),
            first.getMonthValue(),
            first.getDayOfMonth(),
            token.from(),
            token.to());
    date = only(date, evening, token);
    if (part != 0) {
      throw new Misread(token.from(), token.to(), "twice", token.text());
    }
    part = PointResolver.LAST_NIGHT;
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

  /** Reads the offset that may follow a time of day. */
  private void offset() throws Misread {
    Token sign = words.peek();
    boolean plus = sign.isSign("+") && words.peek(1).isNumber() && sign.touches(words.peek(1));
    if (sign.text().equals("Z") && sign.kind() == Token.Kind.WORD) {
      zone = only(zone, words.in(ZoneOffset.UTC), words.next());
    } else if (plus) {
      words.next();
      Token digits = words.next();
      boolean joined = digits.length() == 4;
      int hours = joined ? digits.number() / 100 : digits.number();
      int minutes =
          joined ? digits.number() % 100 : words.acceptSign(":") ? words.next().number() : 0;
      if (hours > 14 || hours < 0 || minutes < 0 || minutes > 59) {
        String told = words.text(sign.from(), words.endOfLast());
        throw new Misread(sign.from(), words.endOfLast(), "offset", told);
      }
      zone = only(zone, words.in(ZoneOffset.ofHoursMinutes(hours, minutes)), sign);
    }
  }

  private static int once(int known, Token token, Term term) throws Misread {
    if (known != 0) {
      throw new Misread(token.from(), token.to(), "twice", token.text());
    }
    return token.number(term);
  }

  private static <T> T only(@Nullable T known, T read, Token token) throws Misread {
    if (known != null) {
      throw new Misread(token.from(), token.to(), "twice", token.text());
    }
    return read;
  }
}
