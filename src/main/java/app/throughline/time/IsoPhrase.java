package app.throughline.time;

import app.throughline.time.edtf.Edtf;
import app.throughline.time.edtf.EdtfDate;
import app.throughline.time.edtf.EdtfError;
import app.throughline.time.edtf.EdtfReading;
import app.throughline.time.edtf.EdtfValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the digits of ISO 8601: all of EDTF, and besides it times of day without
 * seconds, with fractions of a second or as 24:00, which may stand in intervals too.
 */
final class IsoPhrase {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<date>[-\\d]+)T(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)"
              + "(?<zone>Z|[+-]\\d{2}(?::\\d{2})?)?");
  private static final int MAX_OFFSET_SECONDS = 14 * 3600;

  private final Locale language;

  /** Prepares to read; the language is that of month names in reasons. */
  IsoPhrase(Locale language) {
    this.language = language;
  }

  /**
   * Reads a text as EDTF and as nothing else.
   *
   * @throws Misread if it is not EDTF, or cannot be kept; indexes are into {@code text}
   */
  When edtf(String text, Statement statement) throws Misread {
    return new EdtfTimes(statement).read(value(Edtf.parse(text)));
  }

  /**
   * Reads a phrase that has the form of an ISO 8601 date or time, or null if it has another.
   *
   * @throws Misread if it has that form and states what cannot be; indexes are into {@code phrase}
   */
  @Nullable When read(String phrase, Statement statement) throws Misread {
    EdtfReading reading = Edtf.parse(phrase);
    if (reading instanceof EdtfValue value) {
      return new EdtfTimes(statement).read(value);
    }
    if (phrase.indexOf('T') > 0) {
      When timed = timed(phrase, statement);
      if (timed != null) {
        return timed;
      }
    }
    boolean set = phrase.startsWith("[") || phrase.startsWith("{");
    if (set || ((EdtfError) reading).wellFormed()) {
      throw misread((EdtfError) reading);
    }
    return null;
  }

  /**
   * Reads one date, or one date and time.
   *
   * @throws Misread if it is not one, or an impossible one; indexes are into {@code text}
   */
  Extent extent(String text) throws Misread {
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return time(time);
    }
    if (value(Edtf.parse(text)) instanceof EdtfDate date) {
      return EdtfTimes.extent(date, 0);
    }
    throw new Misread(0, text.length(), "iso", text);
  }

  private @Nullable When timed(String phrase, Statement statement) throws Misread {
    int slash = phrase.indexOf('/');
    if (slash < 0) {
      Matcher time = TIME.matcher(phrase);
      return time.matches() ? statement.moment(time(time), 0, phrase.length()) : null;
    }
    String start = phrase.substring(0, slash);
    String end = phrase.substring(slash + 1);
    return isEnd(start) && isEnd(end) ? statement.span(end(start, 0), end(end, slash + 1)) : null;
  }

  private static boolean isEnd(String part) {
    boolean none = part.isEmpty() || part.equals("..");
    return none || TIME.matcher(part).matches() || isDate(Edtf.parse(part));
  }

  private static boolean isDate(EdtfReading reading) {
    return reading instanceof EdtfDate || (reading instanceof EdtfError e && e.wellFormed());
  }

  private Statement.End end(String part, int from) throws Misread {
    if (part.isEmpty() || part.equals("..")) {
      return new Statement.End(null, !part.isEmpty(), from, from + part.length());
    }
    try {
      return new Statement.End(extent(part), false, from, from + part.length());
    } catch (Misread e) {
      throw e.movedBy(from);
    }
  }

  private Extent time(Matcher parts) throws Misread {
    Extent date = extent(parts.group("date"));
    if (date.precision() != Precision.DAY) {
      throw new Misread(0, parts.end("date"), "timeNeedsDay", parts.group("date"));
    }
    LocalDate day = date.earliest().toLocalDate();
    try {
      Extent read = ClockTime.iso(parts.group("time")).on(day);
      String zone = parts.group("zone");
      return zone == null ? read : read.in(offset(zone));
    } catch (Misread e) {
      throw e.movedBy(parts.start("time"));
    } catch (DateTimeException e) {
      throw new Misread(parts.start("zone"), parts.end("zone"), "offset", parts.group("zone"));
    }
  }

  private static ZoneOffset offset(String text) {
    ZoneOffset offset = ZoneOffset.of(text);
    if (Math.abs(offset.getTotalSeconds()) > MAX_OFFSET_SECONDS) {
      throw new DateTimeException("beyond 14 hours");
    }
    return offset;
  }

  private EdtfValue value(EdtfReading reading) throws Misread {
    if (reading instanceof EdtfError error) {
      throw misread(error);
    }
    return (EdtfValue) reading;
  }

  private Misread misread(EdtfError error) {
    String[] arguments = error.arguments().toArray(String[]::new);
    if (error.reason().equals("noDay")) {
      arguments[0] = inWords(YearMonth.parse(arguments[0]), language);
    }
    return new Misread(error.from(), error.to(), error.reason(), arguments);
  }

  /** A month and its year, as a reason names them. */
  private static String inWords(YearMonth month, Locale language) {
    String name = Month.from(month).getDisplayName(TextStyle.FULL, language);
    return name + " " + month.getYear();
  }

  /**
   * The day of a month.
   *
   * @throws Misread if the month has no such day
   */
  static LocalDate checked(YearMonth month, DateParts date, Locale language) throws Misread {
    if (date.day() < 1 || date.day() > month.lengthOfMonth()) {
      String length = Integer.toString(month.lengthOfMonth());
      throw new Misread(date.from(), date.to(), "noDay", inWords(month, language), length);
    }
    return month.atDay(date.day());
  }
}
