package app.throughline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in digits and words: 13 June 2016, June 13 2016, 13/06/2016, Tuesday, the 1990s. */
final class DateGrammar {
  private final Words words;
  private final @Nullable LocalDate reference;
  private final Locale language;

  DateGrammar(Words words, @Nullable LocalDate reference, Locale language) {
    this.words = words;
    this.reference = reference;
    this.language = language;
  }

  /** Reads a date, or nothing. */
  @Nullable DateParts read() throws Misread {
    Token token = words.peek();
    if (token.isNumber()) {
      return number();
    }
    Term term = token.term();
    if (term == null) {
      return null;
    }
    return switch (term) {
      case MONTH -> monthFirst();
      case SEASON -> season();
      case WEEKDAY -> weekday();
      case DAY_SHIFT -> {
        words.next();
        yield onDay(reference(token).plusDays(token.number()), token);
      }
      default -> null;
    };
  }

  /** The reference date, or a refusal that asks for one. */
  LocalDate reference(Token token) throws Misread {
    if (reference == null) {
      throw new Misread(token.from(), token.to(), "noReference", token.text());
    }
    return reference;
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
      DateParts numeric = numeric(sign.text());
      if (numeric != null) {
        return numeric;
      }
    }
    if (first.length() <= 2) {
      return dayFirst();
    }
    return first.length() == 4 ? year() : null;
  }

  private @Nullable DateParts numeric(String sign) throws Misread {
    Token a = words.peek();
    Token b = words.peek(2);
    Token c = words.peek(4);
    boolean three =
        words.peek(3).isSign(sign) && b.touches(words.peek(3)) && words.peek(3).touches(c);
    if (three && c.isNumber()) {
      if (a.length() == 4 && b.length() <= 2 && c.length() <= 2) {
        return take(5, a.number(), b, c);
      }
      if (a.length() <= 2 && b.length() <= 2) {
        if (c.length() != 4) {
          throw new Misread(c.from(), c.to(), "shortYear", c.text());
        }
        return dayAndMonth(a, b, c);
      }
      return null;
    }
    boolean dayAndMonth = sign.equals("/") && a.length() <= 2 && b.length() <= 2 && !isHour(2);
    return dayAndMonth ? dayAndMonth(a, b, null) : null;
  }

  private DateParts dayAndMonth(Token a, Token b, @Nullable Token yearToken) throws Misread {
    boolean either = a.number() <= 12 && b.number() <= 12 && a.number() != b.number();
    Integer year = yearToken == null ? null : yearToken.number();
    int to = yearToken == null ? b.to() : yearToken.to();
    if (either && a.number() > 0 && b.number() > 0) {
      String suffix = year == null ? "" : " " + year;
      throw new Misread(
          a.from(),
          to,
          "dayOrMonth",
          words.text(a.from(), to),
          a.number() + " " + monthName(b.number()) + suffix,
          b.number() + " " + monthName(a.number()) + suffix);
    }
    boolean dayFirst = a.number() > 12 || b.number() <= 12;
    return take(yearToken == null ? 3 : 5, year, dayFirst ? b : a, dayFirst ? a : b);
  }

  private DateParts take(int tokens, @Nullable Integer year, Token month, Token day)
      throws Misread {
    int from = words.peek().from();
    if (month.number() < 1 || month.number() > 12) {
      throw new Misread(month.from(), month.to(), "noMonthNumber", month.text());
    }
    for (int i = 0; i < tokens; i++) {
      words.next();
    }
    return new DateParts(
        Precision.DAY, year, month.number(), day.number(), from, words.endOfLast());
  }

  /** 13 June 2016, 13th of June, and the 13 of "13 to 14 June 2016". */
  private @Nullable DateParts dayFirst() throws Misread {
    int start = words.position();
    Token day = words.next();
    boolean ordinal = day.touches(words.peek()) && words.accept(Term.ORDINAL);
    int afterDay = words.position();
    words.accept(Term.OF);
    if (words.at(Term.MONTH)) {
      int month = words.next().number();
      return new DateParts(
          Precision.DAY, yearOfMonth(), month, day.number(), day.from(), words.endOfLast());
    }
    words.reset(afterDay);
    Integer year = followingYear();
    if (year != null) {
      return new DateParts(Precision.DAY, year, 0, day.number(), day.from(), words.endOfLast());
    }
    boolean rangeFollows =
        words.at(Term.TO) || words.at(Term.AND) || words.at(Term.OR) || words.at(Term.UNTIL);
    if (ordinal || (rangeFollows && !isHour(1))) {
      return new DateParts(Precision.DAY, null, 0, day.number(), day.from(), day.to());
    }
    words.reset(start);
    return null;
  }

  private DateParts monthFirst() throws Misread {
    Token month = words.next();
    Token day = words.peek();
    boolean dayFollows = day.isNumber() && day.length() <= 2 && !isHour(0);
    if (dayFollows) {
      words.next();
      words.accept(Term.ORDINAL);
    }
    Integer year = yearOfMonth();
    return new DateParts(
        dayFollows ? Precision.DAY : Precision.MONTH,
        year,
        month.number(),
        dayFollows ? day.number() : 0,
        month.from(),
        words.endOfLast());
  }

  private DateParts season() throws Misread {
    Token season = words.next();
    words.accept(Term.OF);
    return new DateParts(
        Precision.SEASON, followingYear(), season.number(), 0, season.from(), words.endOfLast());
  }

  /** The year after a month, "of" between them or not. */
  private @Nullable Integer yearOfMonth() throws Misread {
    int start = words.position();
    words.accept(Term.OF);
    Integer year = followingYear();
    if (year == null) {
      words.reset(start);
    }
    return year;
  }

  private @Nullable Integer followingYear() throws Misread {
    int start = words.position();
    words.acceptSign(",");
    Token token = words.peek();
    boolean last = words.peek(1).kind() == Token.Kind.END;
    if (token.isNumber() && token.length() < 4 && last) {
      throw new Misread(token.from(), token.to(), "shortYear", token.text());
    }
    if (words.peek().isNumber() && words.peek().length() == 4 && !isHour(0)) {
      return words.next().number();
    }
    words.reset(start);
    return null;
  }

  private DateParts year() {
    Token year = words.next();
    Token s = words.peek();
    boolean decade = year.touches(s) && s.text().equalsIgnoreCase("s") && year.number() % 10 == 0;
    if (decade) {
      words.next();
    }
    Precision unit = decade ? Precision.DECADE : Precision.YEAR;
    return new DateParts(unit, year.number(), 0, 0, year.from(), words.endOfLast());
  }

  /**
   * A weekday before a date has to agree with it; alone it is the latest one up to the reference.
   */
  private DateParts weekday() throws Misread {
    Token name = words.next();
    DayOfWeek weekday = DayOfWeek.of(name.number());
    int start = words.position();
    words.acceptSign(",");
    words.accept(Term.THE);
    DateParts date = words.peek().isNumber() || words.at(Term.MONTH) ? read() : null;
    if (date == null) {
      words.reset(start);
      LocalDate day = reference(name).with(TemporalAdjusters.previousOrSame(weekday));
      return onDay(day, name);
    }
    if (date.unit() == Precision.DAY && date.year() != null && date.month() > 0) {
      LocalDate day = PointResolver.day(date, language);
      if (day.getDayOfWeek() != weekday) {
        String real = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
        String told = words.text(date.from(), date.to());
        throw new Misread(name.from(), name.to(), "otherWeekday", told, real);
      }
    }
    return date;
  }

  private static DateParts onDay(LocalDate day, Token token) {
    return new DateParts(
        Precision.DAY,
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth(),
        token.from(),
        token.to());
  }

  /** Whether the number so many places ahead is the hour of a time of day, by what follows it. */
  private boolean isHour(int ahead) {
    Token next = words.peek(ahead + 1);
    boolean mark = next.isSign(":") || next.is(Term.UNIT) || next.is(Term.MERIDIEM);
    return mark && words.peek(ahead).length() <= 2;
  }

  private String monthName(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, language);
  }
}
