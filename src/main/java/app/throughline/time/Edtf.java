package app.throughline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in EDTF, levels 0 and 1 (ISO 8601-2:2019): years, months, days, seasons, date and time,
 * unspecified digits {@code X}, long years {@code Y}, and the qualifiers {@code ~ ? %}.
 *
 * <p>Seasons follow the northern convention, winter running from December to the end of February.
 */
final class Edtf {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>-?\\d{4}|Y-?\\d{5,})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?(?<mark>[~?%])?");
  private static final Pattern UNSPECIFIED =
      Pattern.compile(
          "(?<year>-?(?:\\d{3}X|\\d{2}XX|\\d{4}))(?:-(?<month>\\d{2}|XX)(?:-(?<day>XX))?)?"
              + "(?<mark>[~?%])?");
  private static final String OFFSET = "(?<zone>Z|[+-]\\d{2}(?::\\d{2})?)?";
  private static final Pattern STRICT_TIME =
      Pattern.compile("(?<time>\\d{2}:\\d{2}:\\d{2})" + OFFSET);
  private static final Pattern TIME =
      Pattern.compile("(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)" + OFFSET);

  private final Locale language;
  private final Pattern time;

  /**
   * Prepares to read.
   *
   * @param language the language of month names in reasons
   * @param strict whether to refuse what ISO 8601 has and EDTF has not: times without seconds or
   *     with fractions
   */
  Edtf(Locale language, boolean strict) {
    this.language = language;
    this.time = strict ? STRICT_TIME : TIME;
  }

  /** Whether the text has the form of a date or a date and time, be it possible or not. */
  boolean looksLikeOne(String text) {
    int t = text.indexOf('T');
    if (t < 0) {
      return DATE.matcher(text).matches() || unspecified(text) != null;
    }
    return DATE.matcher(text.substring(0, t)).matches()
        && time.matcher(text.substring(t + 1)).matches();
  }

  /**
   * Reads one date, or one date and time.
   *
   * @throws Misread if it is not one, or an impossible one; indexes are into {@code text}
   */
  Extent read(String text) throws Misread {
    int t = text.indexOf('T');
    if (t < 0) {
      return date(text);
    }
    Matcher date = DATE.matcher(text.substring(0, t));
    Matcher clock = time.matcher(text.substring(t + 1));
    if (!date.matches() || date.group("mark") != null || !clock.matches()) {
      throw new Misread(0, text.length(), "iso", text);
    }
    if (date.group("day") == null) {
      throw new Misread(0, t, "timeNeedsDay", text.substring(0, t));
    }
    LocalDate day = day(date);
    try {
      Extent read = ClockTime.iso(clock.group("time")).on(day);
      String zone = clock.group("zone");
      return zone == null ? read : read.in(offset(zone));
    } catch (Misread e) {
      throw e.movedBy(t + 1);
    } catch (java.time.DateTimeException e) {
      throw new Misread(t + 1 + clock.start("zone"), text.length(), "offset", clock.group("zone"));
    }
  }

  private Extent date(String text) throws Misread {
    Matcher parts = DATE.matcher(text);
    if (parts.matches()) {
      return marked(plain(parts), parts.group("mark"));
    }
    Matcher unspecified = unspecified(text);
    if (unspecified == null) {
      throw new Misread(0, text.length(), "iso", text);
    }
    return marked(unspecified(unspecified), unspecified.group("mark"));
  }

  private Extent plain(Matcher parts) throws Misread {
    int year = year(parts);
    if (parts.group("month") == null) {
      return years(year, 1, Precision.YEAR);
    }
    int month = Integer.parseInt(parts.group("month"));
    if (parts.group("day") != null) {
      return Units.day(day(parts));
    }
    if (month >= 21 && month <= 24) {
      return Units.season(year, month - 20);
    }
    return Units.month(YearMonth.of(year, month(parts)));
  }

  private Extent unspecified(Matcher parts) throws Misread {
    String digits = parts.group("year");
    if (digits.endsWith("X")) {
      int unit = digits.endsWith("XX") ? 100 : 10;
      int first = Integer.parseInt(digits.replace('X', '0'));
      // Before year 0 the digits that are left open count away from it: -198X is -1989 to -1980.
      int from = digits.startsWith("-") ? first - unit + 1 : first;
      return years(from, unit, unit == 10 ? Precision.DECADE : Precision.CENTURY);
    }
    int year = year(parts);
    String month = parts.group("month");
    return month == null || month.equals("XX")
        ? years(year, 1, Precision.YEAR)
        : Units.month(YearMonth.of(year, month(parts)));
  }

  /** The parts of a date with unspecified digits, or null if it is none of level 1. */
  private static @Nullable Matcher unspecified(String text) {
    Matcher parts = UNSPECIFIED.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    boolean openYear = parts.group("year").endsWith("X");
    String month = parts.group("month");
    boolean monthBesideOpenYear = openYear && month != null;
    boolean nothingOpen = !openYear && !text.contains("XX");
    boolean dayWithoutMonth = month == null && parts.group("day") != null;
    return monthBesideOpenYear || nothingOpen || dayWithoutMonth ? null : parts;
  }

  private static Extent marked(Extent extent, @Nullable String mark) {
    boolean both = "%".equals(mark);
    return extent.qualified(both || "~".equals(mark), both || "?".equals(mark));
  }

  private static Extent years(int first, int count, Precision precision) {
    return Units.years(first, count, precision);
  }

  private static int year(Matcher parts) throws Misread {
    String digits = parts.group("year");
    String number = digits.startsWith("Y") ? digits.substring(1) : digits;
    boolean tooLong = number.length() > 10;
    if (tooLong || Math.abs(Long.parseLong(number)) > Extent.MAX_YEAR) {
      throw new Misread(0, parts.end("year"), "farYear", number);
    }
    if (number.equals("-0000")) {
      throw new Misread(0, parts.end("year"), "minusZero", number);
    }
    return Integer.parseInt(number);
  }

  private static int month(Matcher parts) throws Misread {
    int month = Integer.parseInt(parts.group("month"));
    if (month < 1 || month > 12) {
      throw new Misread(parts.start("month"), parts.end("month"), "noMonth", parts.group("month"));
    }
    return month;
  }

  private LocalDate day(Matcher parts) throws Misread {
    int day = Integer.parseInt(parts.group("day"));
    YearMonth month = YearMonth.of(year(parts), month(parts));
    return checked(month, day, parts.start("day"), parts.end("day"), language);
  }

  /** The day of a month; from and to are where the phrase has the day. */
  static LocalDate checked(YearMonth month, int day, int from, int to, Locale language)
      throws Misread {
    if (day < 1 || day > month.lengthOfMonth()) {
      String name = Month.of(month.getMonthValue()).getDisplayName(TextStyle.FULL, language);
      throw new Misread(
          from, to, "noDay", name + " " + month.getYear(), Integer.toString(month.lengthOfMonth()));
    }
    return month.atDay(day);
  }

  private static ZoneId offset(String text) {
    return ZoneOffset.of(text).equals(ZoneOffset.UTC) && text.equals("Z")
        ? ZoneOffset.UTC
        : within14(ZoneOffset.of(text));
  }

  private static ZoneOffset within14(ZoneOffset offset) {
    if (Math.abs(offset.getTotalSeconds()) > 14 * 3600) {
      throw new java.time.DateTimeException("beyond 14 hours");
    }
    return offset;
  }
}
