package app.throughline.time.edtf;

import org.jspecify.annotations.Nullable;

/** Which level of the standard has what a date uses. */
final class Levels {
  private static final int YEAR_DIGITS = 4;

  private Levels() {}

  /** Level 1 has a qualifier at the very end only, level 2 one at every part. */
  static int ofQualifiers(EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day) {
    EdtfPart last = day != null ? day : month != null ? month : year;
    boolean yearInside = month != null && year.isQualified();
    boolean monthInside = month != null && day != null && month.isQualified();
    if (yearInside || monthInside || last.before() != EdtfQualifier.NONE) {
      return 2;
    }
    return last.after() == EdtfQualifier.NONE ? 0 : 1;
  }

  /** Level 1 has open digits in a few places at the end of a date, level 2 everywhere. */
  static int ofMask(EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day) {
    if (year.isMasked()) {
      return month == null && isDecadeOrCentury(year) ? 1 : 2;
    }
    boolean openMonth = month != null && month.isMasked();
    boolean openDay = day != null && day.isMasked();
    if (!openMonth && !openDay) {
      return 0;
    }
    boolean whole =
        (!openMonth || isWhole(month)) && (day == null ? openMonth : openDay && isWhole(day));
    return whole ? 1 : 2;
  }

  private static boolean isWhole(@Nullable EdtfPart part) {
    return part != null && part.digits().equals("XX");
  }

  private static boolean isDecadeOrCentury(EdtfPart year) {
    int first = year.digits().indexOf('X') - (year.digits().length() - YEAR_DIGITS);
    boolean toTheEnd = first == YEAR_DIGITS - 1 || year.digits().endsWith("XX");
    return first >= 2 && toTheEnd;
  }
}
