package app.throughline.time.edtf;

import java.time.Year;

/**
 * The years that a long year can stand for.
 *
 * @param first the first, clamped to ±10<sup>15</sup>
 * @param last the last, clamped likewise
 */
record YearRange(long first, long last) {
  private static final long FAR = 1_000_000_000_000_000L;
  private static final int FAR_DIGITS = 15;

  static YearRange of(EdtfDate.LongYear year) {
    boolean negative = year.digits().charAt(0) == '-';
    String digits = negative ? year.digits().substring(1) : year.digits();
    long zeros = year.exponent() == null ? 0 : number(year.exponent());
    long width = digits.length() + zeros;
    if (width > FAR_DIGITS) {
      return negative ? new YearRange(-FAR, -FAR) : new YearRange(FAR, FAR);
    }
    long least = Long.parseLong(digits) * power((int) zeros);
    long greatest = least;
    if (year.significant() != null) {
      long step = power((int) (width - number(year.significant())));
      least -= least % step;
      greatest = least + step - 1;
    }
    // There is no year -0.
    return negative
        ? new YearRange(-greatest, Math.min(-1, -least))
        : new YearRange(least, greatest);
  }

  EdtfLimit earliest() {
    return isKept() ? EdtfLimit.ofYear(first) : EdtfLimit.outOfRange(first);
  }

  EdtfLimit latest() {
    return isKept() ? EdtfLimit.ofYear(last + 1) : EdtfLimit.outOfRange(last + 1);
  }

  /** Whether both limits are on the calendar; where one is not, there is none. */
  private boolean isKept() {
    return first >= Year.MIN_VALUE && last < Year.MAX_VALUE;
  }

  /** A number of any length, clamped. */
  static long number(String digits) {
    return digits.length() > FAR_DIGITS ? FAR : Long.parseLong(digits);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
