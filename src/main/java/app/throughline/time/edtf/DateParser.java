package app.throughline.time.edtf;

import java.time.YearMonth;

/** Reads one date and stops after it. */
final class DateParser {
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 41;
  private static final int LEAST_LONG_YEAR = 5;

  private final Cursor cursor;

  DateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  EdtfDate read() throws Malformed {
    EdtfQualifier before = cursor.qualifier();
    if (cursor.accept('Y')) {
      return longYear(before);
    }
    int from = cursor.at();
    EdtfPart year = year(before, from);
    if (cursor.peek() == 'S' && year.after() == EdtfQualifier.NONE) {
      return significant(year, from);
    }
    if (!cursor.accept('-')) {
      return new EdtfDate.Calendar(year, null, null);
    }
    int atMonth = cursor.at();
    EdtfPart month = part("edtfMonth");
    boolean season = isSeason(month);
    if (!season) {
      checkMonth(month, atMonth);
    }
    if (!cursor.accept('-')) {
      return season ? new EdtfDate.Season(year, month) : new EdtfDate.Calendar(year, month, null);
    }
    int atDay = cursor.at();
    EdtfPart day = part("edtfDay");
    EdtfDate.Calendar date = new EdtfDate.Calendar(year, month, day);
    if (season) {
      cursor.impossible(atDay, cursor.at(), "edtfSeasonDay", month.digits());
    } else {
      checkDay(date, day, atDay);
    }
    return date;
  }

  private EdtfPart year(EdtfQualifier before, int from) throws Malformed {
    cursor.accept('-');
    cursor.digits(4, true, "edtfYear");
    String digits = cursor.from(from);
    if (digits.equals("-0000")) {
      cursor.impossible(from, cursor.at(), "minusZero", digits);
    }
    if (Cursor.isDigit(cursor.peek())) {
      throw cursor.unexpected();
    }
    return new EdtfPart(digits, before, cursor.qualifier());
  }

  private EdtfPart part(String reason) throws Malformed {
    EdtfQualifier before = cursor.qualifier();
    String digits = cursor.digits(2, true, reason);
    return new EdtfPart(digits, before, cursor.qualifier());
  }

  private static boolean isSeason(EdtfPart month) {
    return !month.isMasked() && month.value() >= FIRST_SEASON && month.value() <= LAST_SEASON;
  }

  private void checkMonth(EdtfPart month, int from) {
    boolean some = false;
    for (int i = 1; i <= 12; i++) {
      some |= month.fits(i);
    }
    if (!some) {
      int at = from + (month.before() == EdtfQualifier.NONE ? 0 : 1);
      cursor.impossible(at, at + 2, "noMonth", month.digits());
    }
  }

  private void checkDay(EdtfDate.Calendar date, EdtfPart day, int from) {
    if (cursor.impossible() != null || Hull.exists(date)) {
      return;
    }
    int at = from + (day.before() == EdtfQualifier.NONE ? 0 : 1);
    EdtfPart month = date.month();
    if (date.isMasked() || month == null) {
      cursor.impossible(at, at + 2, "edtfNoDate", date.toString());
      return;
    }
    YearMonth of = YearMonth.of(date.year().value(), month.value());
    cursor.impossible(at, at + 2, "noDay", of.toString(), Integer.toString(of.lengthOfMonth()));
  }

  private EdtfDate longYear(EdtfQualifier before) throws Malformed {
    int from = cursor.at();
    cursor.accept('-');
    cursor.number("edtfLongYear");
    String digits = cursor.from(from);
    String exponent = cursor.accept('E') ? cursor.number("edtfExponent") : null;
    long zeros = exponent == null ? 0 : YearRange.number(exponent);
    long width = digits.length() - (digits.charAt(0) == '-' ? 1 : 0) + zeros;
    if (width < LEAST_LONG_YEAR) {
      cursor.impossible(from, cursor.at(), "edtfShortYear", cursor.from(from));
    }
    String significant = cursor.peek() == 'S' ? significantDigits(width) : null;
    return new EdtfDate.LongYear(true, digits, exponent, significant, before, cursor.qualifier());
  }

  private EdtfDate significant(EdtfPart year, int from) throws Malformed {
    if (year.isMasked()) {
      int open = from + year.digits().indexOf('X');
      cursor.impossible(open, open + 1, "edtfMaskedSignificant");
    }
    String significant = significantDigits(4);
    return new EdtfDate.LongYear(
        false, year.digits(), null, significant, year.before(), cursor.qualifier());
  }

  private String significantDigits(long width) throws Malformed {
    cursor.accept('S');
    int from = cursor.at();
    String significant = cursor.number("edtfSignificant");
    if (YearRange.number(significant) > width) {
      cursor.impossible(from, cursor.at(), "edtfSignificantRange", Long.toString(width));
    }
    return significant;
  }
}
