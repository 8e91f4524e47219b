package app.throughline.time;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 13/06/2016, 2016.06.13, 13/06, 06/2016. */
final class NumericDates {
  private final Words words;
  private final Setting setting;

  NumericDates(Words words, Setting setting) {
    this.words = words;
    this.setting = setting;
  }

  /**
   * Reads a date whose first two numbers a sign joins, or nothing.
   *
   * @throws Misread if there is no such month, or its year is short
   */
  @Nullable DateParts read(String sign) throws Misread {
    Token a = words.peek();
    Token b = words.peek(2);
    Token c = words.peek(4);
    Token second = words.peek(3);
    boolean three = second.isSign(sign) && b.touches(second) && second.touches(c) && c.isNumber();
    if (three) {
      if (a.length() == 4 && b.length() <= 2 && c.length() <= 2) {
        return take(5, a.number(), b, c);
      }
      if (a.length() > 2 || b.length() > 2) {
        return null;
      }
      if (c.length() != 4) {
        throw new Misread(c.from(), c.to(), "shortYear", c.text());
      }
      return dayAndMonth(a, b, c);
    }
    boolean slash = sign.equals("/") && a.length() <= 2;
    if (slash && b.length() == 4) {
      return month(a, b);
    }
    boolean hour = words.peek(3).isSign(":") || words.peek(3).isAny(Term.UNIT, Term.MERIDIEM);
    return slash && b.length() <= 2 && !hour ? dayAndMonth(a, b, null) : null;
  }

  private DateParts month(Token month, Token year) throws Misread {
    check(month);
    skip(3);
    int from = month.from();
    return new DateParts(Precision.MONTH, year.number(), month.number(), 0, from, year.to());
  }

  private DateParts dayAndMonth(Token a, Token b, @Nullable Token yearToken) throws Misread {
    boolean either = isMonth(a) && isMonth(b) && a.number() != b.number();
    Integer year = yearToken == null ? null : yearToken.number();
    int to = yearToken == null ? b.to() : yearToken.to();
    boolean monthFirst = setting.monthFirst() ? isMonth(a) : !isMonth(b);
    if (either && setting.dayOrder() != Setting.DayOrder.OPEN) {
      monthFirst = setting.dayOrder() == Setting.DayOrder.MONTH_FIRST;
    } else if (either) {
      String suffix = year == null ? "" : " " + year;
      String one = a.number() + " " + DateGrammar.monthName(b.number(), setting) + suffix;
      String other = b.number() + " " + DateGrammar.monthName(a.number(), setting) + suffix;
      Misread doubt =
          new Misread(
              a.from(),
              to,
              "dayOrMonth",
              words.text(a.from(), to),
              monthFirst ? other : one,
              monthFirst ? one : other);
      monthFirst ^= words.otherOf(doubt);
    }
    int tokens = yearToken == null ? 3 : 5;
    return take(tokens, year, monthFirst ? a : b, monthFirst ? b : a);
  }

  private static boolean isMonth(Token token) {
    return token.number() > 0 && token.number() <= 12;
  }

  private DateParts take(int tokens, @Nullable Integer year, Token month, Token day)
      throws Misread {
    int from = words.peek().from();
    check(month);
    skip(tokens);
    return new DateParts(
        Precision.DAY, year, month.number(), day.number(), from, words.endOfLast());
  }

  private static void check(Token month) throws Misread {
    if (!isMonth(month)) {
      throw new Misread(month.from(), month.to(), "noMonthNumber", month.text());
    }
  }

  private void skip(int tokens) {
    for (int i = 0; i < tokens; i++) {
      words.next();
    }
  }
}
