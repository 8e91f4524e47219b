package app.throughline.time.edtf;

import org.jspecify.annotations.Nullable;

/** Whether two dates are written alike, so that they can be the ends of a range. */
final class Likeness {
  private Likeness() {}

  static boolean alike(EdtfDate one, EdtfDate other) {
    if (one instanceof EdtfDate.Season season && other instanceof EdtfDate.Season another) {
      return masked(season.year(), another.year());
    }
    if (one instanceof EdtfDate.Calendar date && other instanceof EdtfDate.Calendar another) {
      return masked(date.year(), another.year())
          && masked(date.month(), another.month())
          && masked(date.day(), another.day());
    }
    return isPlainYear(one) && isPlainYear(other);
  }

  private static boolean isPlainYear(EdtfDate date) {
    if (date instanceof EdtfDate.LongYear year) {
      return year.significant() == null;
    }
    return date instanceof EdtfDate.Calendar plain && plain.month() == null && !plain.isMasked();
  }

  /** Whether both parts are there, with the same digits left open, or neither is. */
  private static boolean masked(@Nullable EdtfPart one, @Nullable EdtfPart other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    String digits = one.digits().replace("-", "");
    String others = other.digits().replace("-", "");
    for (int i = 0; i < digits.length(); i++) {
      if ((digits.charAt(i) == 'X') != (others.charAt(i) == 'X')) {
        return false;
      }
    }
    return true;
  }
}
