package app.throughline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** Dates in digits and words: 13 June 2016, June 13 2016, le 1er juin, 13/06/2016, the 1990s. */
final class DateGrammar {
  private final Words words;
  private final Setting setting;
  private final RelativeDates relative;
  private final NumericDates numeric;

  DateGrammar(Words words, Setting setting) {
    this.words = words;
    this.setting = setting;
    this.relative = new RelativeDates(words, setting.reference());
    this.numeric = new NumericDates(words, setting);
  }

  /** Reads a date, or nothing. */
  @Nullable DateParts read() throws Misread {
    Token token = words.peek();
    if (token.isNumber()) {
      return number();
    }
    if (token.is(Term.DECADE)) {
      return decade();
    }
    if (token.is(Term.MONTH)) {
      return monthFirst();
    }
    if (token.is(Term.SEASON)) {
      return season();
    }
    if (token.is(Term.WEEKDAY)) {
      return weekday();
    }
    boolean which = token.is(Term.WHICH) && words.peek(1).isAny(Term.WEEKDAY, Term.PART);
    return which || token.is(Term.DAY_SHIFT) ? relative.day() : null;
  }

  /** What counts back from the reference date. */
  RelativeDates relative() {
    return relative;
  }

  private @Nullable DateParts number() throws Misread {
    Token first = words.peek();
    Token sign = words.peek(1);
    boolean separated =
        sign.kind() == Token.Kind.SIGN
            && "/.-".contains(sign.text())
            && first.touches(sign)
            && words.peek(2).isNumber()
            && sign.touches(words.peek(2));
    if (separated) {
      DateParts read = numeric.read(sign.text());
      if (read != null) {
        return read;
      }
    }
    boolean decade = words.peek(1).text().equalsIgnoreCase("s") && first.touches(words.peek(1));
    if (decade && first.length() == 2 && first.number() % 10 == 0) {
      return year();
    }
    if (first.length() <= 2) {
      return dayFirst();
    }
    return first.length() == 4 ? year() : null;
  }

  /** 13 June 2016, 13th of June, and the 13 of "13 to 14 June 2016". */
  private @Nullable DateParts dayFirst() throws Misread {
    int start = words.position();
    Token before = words.previous();
    boolean article = before != null && before.isAny(Term.THE, Term.WEEKDAY);
    Token day = words.next();
    boolean ordinal = day.touches(words.peek()) && words.accept(Term.ORDINAL);
    if (day.number() == 0) {
      words.reset(start);
      return null;
    }
    int afterDay = words.position();
    words.accept(Term.OF);
    if (words.at(Term.MONTH)) {
      int month = words.next().number(Term.MONTH);
      return new DateParts(
          Precision.DAY, followingYear(), month, day.number(), day.from(), words.endOfLast());
    }
    words.reset(afterDay);
    Integer year = followingYear();
    if (year != null) {
      return new DateParts(Precision.DAY, year, 0, day.number(), day.from(), words.endOfLast());
    }
    boolean rangeFollows = words.peek().isAny(Term.TO, Term.AND, Term.OR, Term.UNTIL);
    if (ordinal || article || (rangeFollows && !isHour(1))) {
      return new DateParts(Precision.DAY, null, 0, day.number(), day.from(), day.to());
    }
    words.reset(start);
    return null;
  }

  private DateParts monthFirst() throws Misread {
    Token month = words.next();
    Token day = words.peek();
    boolean dayFollows = day.isNumber() && day.length() <= 2 && day.number() > 0 && !isHour(0);
    if (dayFollows) {
      words.next();
      words.accept(Term.ORDINAL);
    }
    Integer year = followingYear();
    DateParts read =
        new DateParts(
            dayFollows ? Precision.DAY : Precision.MONTH,
            year,
            month.number(Term.MONTH),
            dayFollows ? day.number() : 0,
            month.from(),
            words.endOfLast());
    return year == null && !dayFollows ? relative.which(read) : read;
  }

  private DateParts season() throws Misread {
    Token season = words.next();
    boolean winter = season.number(Term.SEASON) == 4;
    words.accept(Term.OF);
    Integer year = winter ? twoYears() : null;
    year = year == null ? followingYear() : year;
    if (year != null && winter) {
      acceptNextYear(year);
    }
    DateParts read =
        new DateParts(
            Precision.SEASON,
            year,
            season.number(Term.SEASON),
            0,
            season.from(),
            words.endOfLast());
    return year == null ? relative.which(read) : read;
  }

  /** The first year of "2015-16", which is scanned as a month of it. */
  private @Nullable Integer twoYears() {
    String years = words.peek().text();
    if (words.peek().kind() != Token.Kind.ISO || !years.matches("\\d{4}-\\d{2}")) {
      return null;
    }
    int first = Integer.parseInt(years.substring(0, 4));
    if ((first + 1) % 100 != Integer.parseInt(years.substring(5))) {
      return null;
    }
    words.next();
    return first;
  }

  /** The second year of "winter 2015-2016". */
  private void acceptNextYear(int year) {
    Token next = words.peek(1);
    boolean joined = words.at(Term.TO) && next.isNumber() && words.peek().touches(next);
    boolean follows = next.number() == year + 1 || next.number() == (year + 1) % 100;
    if (joined && follows) {
      words.next();
      words.next();
    }
  }

  private @Nullable Integer followingYear() throws Misread {
    int start = words.position();
    words.acceptSign(",");
    words.accept(Term.OF);
    Token token = words.peek();
    boolean last = words.peek(1).isEnd();
    if (token.isNumber() && token.length() < 4 && last) {
      throw new Misread(token.from(), token.to(), "shortYear", token.text());
    }
    boolean hour = isHour(0) || words.peek(1).isUnit(3600);
    if (token.isNumber() && token.length() == 4 && !hour) {
      return words.next().number();
    }
    words.reset(start);
    return null;
  }

  /** Les années 1990, les années 90. */
  private DateParts decade() throws Misread {
    Token name = words.next();
    Token year = words.peek();
    if (!year.isNumber()) {
      throw words.unexpected();
    }
    words.next();
    return decade(name.from(), year);
  }

  private DateParts decade(int from, Token year) throws Misread {
    // The nineties are clear; the twenties are not.
    boolean shortDecade = year.length() == 2 && year.number() >= 30;
    int first = shortDecade ? 1900 + year.number() : year.number();
    if (year.length() != 4 && !shortDecade) {
      throw new Misread(year.from(), year.to(), "shortYear", year.text());
    }
    if (first % 10 != 0) {
      throw new Misread(year.from(), year.to(), "noDecade", year.text());
    }
    return new DateParts(Precision.DECADE, first, 0, 0, from, words.endOfLast());
  }

  private DateParts year() throws Misread {
    Token year = words.next();
    Token s = words.peek();
    boolean decade = year.touches(s) && s.text().equalsIgnoreCase("s") && year.number() % 10 == 0;
    if (decade) {
      words.next();
      return decade(year.from(), year);
    }
    return new DateParts(Precision.YEAR, year.number(), 0, 0, year.from(), words.endOfLast());
  }

  /** A weekday before a date has to agree with it; alone it counts from the reference date. */
  private DateParts weekday() throws Misread {
    int start = words.position();
    Token name = words.next();
    words.acceptSign(",");
    words.accept(Term.THE);
    boolean day = words.peek().isNumber() && !isHour(0) && !isClock();
    DateParts date = day || words.at(Term.MONTH) ? read() : null;
    if (date == null || date.unit() != Precision.DAY) {
      words.reset(start);
      return relative.day();
    }
    if (date.year() != null && date.month() > 0) {
      LocalDate real = PointResolver.day(date, setting.language());
      if (real.getDayOfWeek().getValue() != name.number(Term.WEEKDAY)) {
        DayOfWeek weekday = real.getDayOfWeek();
        throw new Misread(
            name.from(),
            name.to(),
            "otherWeekday",
            words.text(date.from(), date.to()),
            weekday.getDisplayName(TextStyle.FULL, setting.language()));
      }
    }
    return date.toldAs(name.number(Term.WEEKDAY));
  }

  private boolean isClock() {
    return new ClockGrammar(words).startsAt(0);
  }

  /** Whether the number so many places ahead is the hour of a time of day, by what follows it. */
  private boolean isHour(int ahead) {
    Token next = words.peek(ahead + 1);
    boolean mark = next.isSign(":") || next.is(Term.UNIT) || next.is(Term.MERIDIEM);
    return mark && words.peek(ahead).length() <= 2;
  }

  /** The name of a month in the language of the reasons. */
  static String monthName(int month, Setting setting) {
    return Month.of(month).getDisplayName(TextStyle.FULL, setting.language());
  }
}
