package app.throughline.time;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of day in digits and words: 20:30, 20.30, 20 h 30, 8:30 pm, half past nine, minuit. */
final class ClockGrammar {
  private static final int HALF_HOUR = 30;
  private static final int QUARTER_HOUR = 15;

  private final Words words;

  ClockGrammar(Words words) {
    this.words = words;
  }

  /**
   * Reads a time of day, or nothing.
   *
   * @param expected whether "at" or "about" stands before it, so that a bare number is an hour
   * @param partKnown whether the part of the day has been said, so that 9 is clear
   */
  @Nullable ClockTime read(boolean expected, boolean partKnown) throws Misread {
    if (words.at(Term.NOON) || words.at(Term.MIDNIGHT)) {
      return named();
    }
    Token hour = words.peek();
    ClockTime past = aroundTheHour(partKnown);
    if (past != null || isMilitary(expected)) {
      return past != null ? past : military();
    }
    int count = count(hour);
    if (count < 0) {
      return null;
    }
    Token mark = words.peek(1);
    if (hour.isNumber() && isSeparated(0)) {
      return withMinutes();
    }
    if (count == 12 && (mark.is(Term.NOON) || mark.is(Term.MIDNIGHT))) {
      words.next();
      return named();
    }
    if (mark.is(Term.MERIDIEM)) {
      words.next();
      return onTheHour(hour, 0, Precision.HOUR);
    }
    boolean alone = hour.isNumber() || count > 1 || expected;
    if (alone && isHourMark(mark, expected)) {
      words.next();
      words.next();
      return afterMark(hour);
    }
    if (hour.isNumber() && sharesMark()) {
      return shared();
    }
    boolean inPart = hour.isNumber() && inPartOfDay();
    boolean bare = ((expected || inPart) && !isOther(mark)) || mark.is(Term.O_CLOCK);
    return bare ? bareHour(hour, partKnown) : null;
  }

  /** Whether a bare number is an hour by the part of the day behind it: 9 in the evening. */
  private boolean inPartOfDay() {
    Token next = words.peek(1);
    boolean in = next.isAny(Term.IN, Term.AT, Term.OF) && !next.is(Term.TO);
    return in && (words.peek(2).is(Term.PART) || words.peek(3).is(Term.PART));
  }

  /** Whether what follows a number says that it is no hour. */
  private boolean isOther(Token next) {
    Token before = words.previous();
    boolean day = before != null && before.is(Term.THE);
    boolean month = next.is(Term.OF) && words.peek(2).is(Term.MONTH);
    boolean joined = words.peek().touches(next) && "/.".contains(next.text()) && !next.isEnd();
    boolean hyphens = next.isSign("-") && words.peek(3).isSign("-");
    return day
        || month
        || joined
        || hyphens
        || next.isAny(Term.UNIT, Term.MONTH, Term.ORDINAL, Term.QUARTER, Term.FEW);
  }

  /** Whether a time of day begins so many places ahead. */
  boolean startsAt(int ahead) {
    Token token = words.peek(ahead);
    if (token.is(Term.NOON) || token.is(Term.MIDNIGHT)) {
      return true;
    }
    Token mark = words.peek(ahead + 1);
    boolean marked = isHourMark(mark, false) || mark.isAny(Term.MERIDIEM, Term.O_CLOCK);
    return count(token) >= 0 && (marked || (token.isNumber() && isSeparated(ahead)));
  }

  /** An hour or a minute in one or two digits or in words; -1 if it is none. */
  private static int count(Token token) {
    if (token.is(Term.COUNT)) {
      return token.number(Term.COUNT);
    }
    return token.isNumber() && token.length() <= 2 ? token.number() : -1;
  }

  private static boolean isHourMark(Token token, boolean expected) {
    char first = token.text().isEmpty() ? ' ' : Character.toLowerCase(token.text().charAt(0));
    boolean english =
        token.text().length() > 1 && !token.text().toLowerCase(Locale.ROOT).contains("heure");
    return first == 'h' && token.isUnit(3600) && (expected || !english);
  }

  /** Whether a sign between them joins an hour and two digits of minutes. */
  private boolean isSeparated(int ahead) {
    Token sign = words.peek(ahead + 1);
    Token minute = words.peek(ahead + 2);
    boolean separates = sign.isSign(":") || sign.isSign(".");
    boolean joined = words.peek(ahead).touches(sign) && sign.touches(minute);
    Token after = words.peek(ahead + 3);
    boolean dotted = sign.isSign(".") && minute.touches(after) && after.isSign(".");
    boolean date = dotted && words.peek(ahead + 4).isNumber();
    return separates && joined && !date && minute.isNumber() && minute.length() == 2;
  }

  /** Noon, midnight, half past midnight. */
  private ClockTime named() throws Misread {
    Token name = words.next();
    boolean midnight = name.is(Term.MIDNIGHT);
    int minutes = pastTheHour();
    if (minutes == 0) {
      LocalTime time = midnight ? LocalTime.MIDNIGHT : LocalTime.NOON;
      return new ClockTime(time, Precision.HOUR, midnight);
    }
    LocalTime hour = midnight ? LocalTime.MIDNIGHT : LocalTime.NOON;
    LocalTime time = hour.plusMinutes(minutes);
    boolean afterMidnight = midnight && minutes > 0;
    boolean nextDay =
        afterMidnight
            && words.otherOf(
                new Misread(
                    name.from(),
                    words.endOfLast(),
                    "afterMidnight",
                    words.text(name.from(), words.endOfLast())));
    return new ClockTime(time, Precision.MINUTE, nextDay);
  }

  /** What follows an hour in words: et demie, et quart, moins le quart, moins dix. */
  private int pastTheHour() {
    int start = words.position();
    if (words.accept(Term.AND)) {
      if (words.accept(Term.HALF)) {
        return HALF_HOUR;
      }
      if (words.accept(Term.QUARTER)) {
        return QUARTER_HOUR;
      }
    } else if (words.at(Term.MINUS) && !words.at(Term.TO)) {
      words.next();
      if (words.accept(Term.QUARTER)) {
        return -QUARTER_HOUR;
      }
      int less = count(words.peek());
      if (less > 0 && less < 60) {
        words.next();
        return -less;
      }
    }
    words.reset(start);
    return 0;
  }

  /** Half past nine, a quarter to nine, ten past nine. */
  private @Nullable ClockTime aroundTheHour(boolean partKnown) throws Misread {
    int start = words.position();
    Token first = words.next();
    boolean quarter = first.is(Term.QUARTER);
    int minutes = first.is(Term.HALF) ? HALF_HOUR : quarter ? QUARTER_HOUR : count(first);
    boolean past = words.accept(Term.PAST);
    boolean before = !past && quarter && words.accept(Term.MINUS);
    Token hour = words.peek();
    int count = count(hour);
    if (minutes < 0 || minutes > 59 || !(past || before) || count < 1 || count > 24) {
      words.reset(start);
      return null;
    }
    words.next();
    words.accept(Term.O_CLOCK);
    if (count <= 12 && !words.at(Term.MERIDIEM) && !partKnown && !partFollows()) {
      String told = words.text(first.from(), words.endOfLast());
      int minute = before ? count * 60 - minutes : count * 60 + minutes;
      throw bare(first.from(), told, minute);
    }
    ClockTime full = onTheHour(hour, 0, Precision.MINUTE);
    LocalTime time = full.time().plusMinutes(before ? -minutes : minutes);
    return new ClockTime(time, Precision.MINUTE, false);
  }

  /** 2030 hours. */
  private boolean isMilitary(boolean expected) {
    Token digits = words.peek();
    Token mark = words.peek(1);
    boolean hours = mark.isUnit(3600) && (expected || mark.length() > 1);
    return hours && digits.isNumber() && digits.length() == 4;
  }

  private ClockTime military() throws Misread {
    Token digits = words.next();
    words.next();
    return checked(digits.from(), digits.number() / 100, digits.number() % 100, Precision.MINUTE);
  }

  private ClockTime withMinutes() throws Misread {
    Token hour = words.next();
    String sign = words.next().text();
    Token minute = words.next();
    Token second = words.peek(1);
    boolean seconds =
        sign.equals(":") && words.peek().isSign(":") && second.isNumber() && second.length() == 2;
    if (!seconds) {
      if (isHourMark(words.peek(), true) && !words.peek(1).isNumber()) {
        words.next();
      }
      return halfDayBehind(hour, onTheHour(hour, minute.number(), Precision.MINUTE));
    }
    words.next();
    words.next();
    String text = words.text(hour.from(), words.endOfLast());
    try {
      return ClockTime.iso(hour.length() == 1 ? "0" + text : text);
    } catch (Misread e) {
      throw new Misread(hour.from(), words.endOfLast(), e.reason(), text);
    }
  }

  /** The 8:15 of "8:15 to 8:40 pm" is in the evening too. */
  private ClockTime halfDayBehind(Token hour, ClockTime read) {
    Token before = words.previous();
    boolean said = before != null && before.is(Term.MERIDIEM);
    boolean twelve = hour.number() > 0 && hour.number() <= 12 && !hour.text().startsWith("0");
    int second = 1;
    boolean range = words.peek().isAny(Term.TO, Term.AND, Term.OR);
    int mark = isSeparated(second) ? second + 3 : second + 1;
    Token meridiem = words.peek(mark);
    if (said
        || !twelve
        || !range
        || !words.peek(second).isNumber()
        || !meridiem.is(Term.MERIDIEM)) {
      return read;
    }
    int added = meridiem.number(Term.MERIDIEM);
    int later = words.peek(second).number() % 12;
    int half = hour.number() % 12 <= later ? added : 12 - added;
    LocalTime time = read.time().withHour(hour.number() % 12 + half);
    return new ClockTime(time, read.precision(), false);
  }

  /** What follows "21 h": 30, trente, et demie, or nothing. */
  private ClockTime afterMark(Token hour) throws Misread {
    int minutes = pastTheHour();
    if (minutes != 0) {
      ClockTime full = onTheHour(hour, 0, Precision.HOUR);
      return new ClockTime(full.time().plusMinutes(minutes), Precision.MINUTE, false);
    }
    Token minute = words.peek();
    Token after = words.peek(1);
    boolean twoDigits = minute.isNumber() && minute.length() == 2;
    boolean spoken = minute.is(Term.COUNT) && minute.number(Term.COUNT) > 1;
    boolean date = after.is(Term.MONTH) || (after.is(Term.UNIT) && !after.isUnit(60));
    if (!(twoDigits || spoken) || date) {
      return onTheHour(hour, 0, Precision.HOUR);
    }
    words.next();
    if (words.peek().isUnit(60)) {
      words.next();
    }
    Token second = words.peek();
    boolean seconds = second.isNumber() && second.number() >= 0 && second.number() < 60;
    if (seconds && words.peek(1).isUnit(1)) {
      words.next();
      words.next();
      ClockTime full = onTheHour(hour, count(minute), Precision.MINUTE);
      return new ClockTime(full.time().plusSeconds(second.number()), Precision.SECOND, false);
    }
    return onTheHour(hour, count(minute), Precision.MINUTE);
  }

  /** Whether am, pm or "h" after a second number belongs to this one too: 8 to 9 pm, 20 à 21 h. */
  private boolean sharesMark() {
    Token before = words.previous();
    Token between = words.peek(1);
    boolean day = before != null && before.isAny(Term.THE, Term.MONTH, Term.WEEKDAY);
    if (day || words.peek().number() > 24 || !between.isAny(Term.TO, Term.AND, Term.OR)) {
      return false;
    }
    int second = 2 + (words.peek(2).is(Term.THE) ? 1 : 0);
    int mark = second + (isSeparated(second) ? 3 : 1);
    boolean hour = isHourMark(words.peek(mark), false) && mark == second + 1;
    return words.peek(second).isNumber()
        && words.peek(second).length() <= 2
        && (hour || words.peek(mark).is(Term.MERIDIEM));
  }

  private ClockTime shared() throws Misread {
    Token hour = words.next();
    Token second = words.peek(words.peek(1).is(Term.THE) ? 2 : 1);
    int mark = 1;
    while (!words.peek(mark).is(Term.MERIDIEM) && !isHourMark(words.peek(mark), false)) {
      mark++;
    }
    if (!words.peek(mark).is(Term.MERIDIEM) || hour.number() > 12) {
      return checked(hour.from(), hour.number(), 0, Precision.HOUR);
    }
    int added = words.peek(mark).number(Term.MERIDIEM);
    // 8 to 9 pm are both in the evening, 11 to 1 pm are not.
    boolean same = hour.number() % 12 <= second.number() % 12;
    int half = same ? added : 12 - added;
    return checked(hour.from(), hour.number() % 12 + half, 0, Precision.HOUR);
  }

  private ClockTime onTheHour(Token hour, int minute, Precision precision) throws Misread {
    int count = count(hour);
    boolean meridiem = words.at(Term.MERIDIEM);
    int added = meridiem ? words.next().number(Term.MERIDIEM) : 0;
    if (meridiem && (count < 1 || count > 12)) {
      String text = words.text(hour.from(), words.endOfLast());
      throw new Misread(hour.from(), words.endOfLast(), "noHalfDay", text);
    }
    return checked(hour.from(), meridiem ? count % 12 + added : count, minute, precision);
  }

  private ClockTime checked(int from, int hour, int minute, Precision precision) throws Misread {
    int to = words.endOfLast();
    String text = words.text(from, to);
    try {
      ClockTime.check(hour, minute, 0, text);
    } catch (Misread e) {
      throw new Misread(from, to, e.reason(), text);
    }
    return ClockTime.of(hour, minute, precision);
  }

  private ClockTime bareHour(Token hour, boolean partKnown) throws Misread {
    words.next();
    boolean oClock = words.accept(Term.O_CLOCK);
    int count = count(hour);
    if (words.at(Term.MERIDIEM)) {
      return onTheHour(hour, 0, Precision.HOUR);
    }
    boolean clear = partKnown || partFollows();
    if (count <= 12 && count > 0 && !clear) {
      String told = oClock ? words.text(hour.from(), words.endOfLast()) : hour.text();
      throw bare(hour.from(), told, count * 60);
    }
    return onTheHour(hour, 0, Precision.HOUR);
  }

  /** "9" may be in the morning or in the evening. */
  private Misread bare(int from, String told, int minutes) {
    int ofHalfDay = minutes % 720;
    String morning = clock(ofHalfDay);
    return new Misread(from, words.endOfLast(), "bareHour", told, morning, clock(ofHalfDay + 720));
  }

  private static String clock(int minutes) {
    return LocalTime.ofSecondOfDay(minutes * 60L).toString();
  }

  /** Whether the part of the day follows: 9 in the evening, 9 du soir, 9 last night. */
  private boolean partFollows() {
    for (int ahead = 0; ahead < 4; ahead++) {
      Token token = words.peek(ahead);
      if (token.isAny(Term.PART, Term.NIGHT_FROM)) {
        return true;
      }
      if (!token.isAny(Term.IN, Term.AT, Term.OF, Term.THE, Term.WHICH, Term.DAY_SHIFT)) {
        return false;
      }
    }
    return false;
  }
}
