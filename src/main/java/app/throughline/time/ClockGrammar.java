package app.throughline.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day in digits and words: 20:30, 20.30, 20h30, 8:30 pm, 9 o'clock, noon. */
final class ClockGrammar {
  private final Words words;

  ClockGrammar(Words words) {
    this.words = words;
  }

  /**
   * Reads a time of day, or nothing.
   *
   * @param afterAt whether "at" stands before it, so that a bare number is an hour
   */
  @Nullable ClockTime read(boolean afterAt) throws Misread {
    if (words.accept(Term.NOON)) {
      return new ClockTime(LocalTime.NOON, Precision.HOUR, false);
    }
    if (words.accept(Term.MIDNIGHT)) {
      return new ClockTime(LocalTime.MIDNIGHT, Precision.HOUR, true);
    }
    Token hour = words.peek();
    if (!hour.isNumber() || hour.length() > 2) {
      return null;
    }
    int separator = separator();
    if (separator > 0) {
      return withMinutes(hour, separator);
    }
    if (words.peek(1).is(Term.MERIDIEM) || isHourMark(words.peek(1))) {
      words.next();
      boolean mark = isHourMark(words.peek());
      if (mark) {
        words.next();
      }
      return halfDay(hour, 0, Precision.HOUR);
    }
    return afterAt || words.peek(1).is(Term.O_CLOCK) ? bareHour(hour) : null;
  }

  /** How many tokens separate hours from minutes here: 0 if this is no hour and minutes. */
  private int separator() {
    Token sign = words.peek(1);
    Token minute = words.peek(2);
    boolean separates = sign.isSign(":") || sign.isSign(".") || isHourMark(sign);
    boolean joined = words.peek().touches(sign) && sign.touches(minute);
    boolean dotted = sign.isSign(".") && minute.touches(words.peek(3)) && isDot(words.peek(3));
    return separates && joined && !dotted && minute.isNumber() && minute.length() == 2 ? 1 : 0;
  }

  private static boolean isDot(Token token) {
    return token.isSign(".");
  }

  private static boolean isHourMark(Token token) {
    return token.is(Term.UNIT) && token.text().equalsIgnoreCase("h");
  }

  private ClockTime withMinutes(Token hour, int separator) throws Misread {
    words.next();
    String sign = words.next().text();
    Token minute = words.next();
    Token colon = words.peek();
    Token second = words.peek(separator);
    boolean seconds =
        sign.equals(":") && colon.isSign(":") && second.isNumber() && second.length() == 2;
    if (!seconds) {
      return halfDay(hour, minute.number(), Precision.MINUTE);
    }
    words.next();
    words.next();
    String text = words.text(hour.from(), words.endOfLast());
    try {
      String twoDigits = hour.length() == 1 ? "0" + text : text;
      return ClockTime.iso(twoDigits);
    } catch (Misread e) {
      throw new Misread(hour.from(), words.endOfLast(), e.reason(), text);
    }
  }

  private ClockTime halfDay(Token hour, int minute, Precision precision) throws Misread {
    boolean meridiem = words.at(Term.MERIDIEM);
    int added = meridiem ? words.next().number() : 0;
    String text = words.text(hour.from(), words.endOfLast());
    if (meridiem && (hour.number() < 1 || hour.number() > 12)) {
      throw new Misread(hour.from(), words.endOfLast(), "noHalfDay", text);
    }
    int hours = meridiem ? hour.number() % 12 + added : hour.number();
    try {
      ClockTime.check(hours, minute, 0, text);
    } catch (Misread e) {
      throw new Misread(hour.from(), words.endOfLast(), e.reason(), text);
    }
    return ClockTime.of(hours, minute, minute == 0 ? wholeHour(precision, hours) : precision);
  }

  /** An hour written 21:00 is a whole hour too, but not the 24:00 that ends a day. */
  private static Precision wholeHour(Precision precision, int hours) {
    return precision == Precision.MINUTE && hours < 24 ? Precision.MINUTE : precision;
  }

  private ClockTime bareHour(Token hour) throws Misread {
    words.next();
    boolean oClock = words.accept(Term.O_CLOCK);
    if (words.at(Term.MERIDIEM)) {
      return halfDay(hour, 0, Precision.HOUR);
    }
    int to = words.endOfLast();
    boolean partFollows = words.peek().is(Term.IN) && words.peek(2).is(Term.PART);
    if (hour.number() <= 12 && hour.number() > 0 && !partFollows) {
      String told = oClock ? words.text(hour.from(), to) : hour.text();
      String evening = hour.number() % 12 + 12 + ":00";
      throw new Misread(hour.from(), to, "bareHour", told, hour.text() + " am", evening);
    }
    return halfDay(hour, 0, Precision.HOUR);
  }
}
