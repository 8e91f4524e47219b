package app.throughline.time.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The first and the last day of all that a date can stand for. */
final class Hull {
  private static final int[] FIRST_MONTHS = {3, 6, 9, 12};

  private Hull() {}

  /** Whether some day fits. */
  static boolean exists(EdtfDate.Calendar date) {
    return find(date, false) != null;
  }

  static LocalDate first(EdtfDate.Calendar date) {
    return found(find(date, false));
  }

  static LocalDate last(EdtfDate.Calendar date) {
    return found(find(date, true));
  }

  static LocalDate first(EdtfDate.Season season) {
    LocalDate newYear = first(new EdtfDate.Calendar(season.year(), null, null));
    return newYear.withMonth(firstMonth(season.code().value()));
  }

  static LocalDate last(EdtfDate.Season season) {
    int year = last(new EdtfDate.Calendar(season.year(), null, null)).getYear();
    int code = season.code().value();
    return LocalDate.of(year, firstMonth(code), 1).plusMonths(months(code)).minusDays(1);
  }

  /** The month that a part of the year begins in. Winter begins in the year that it is named by. */
  private static int firstMonth(int code) {
    if (code <= 28) {
      return FIRST_MONTHS[(code - 21) % 4];
    }
    if (code <= 32) {
      // The south has spring when the north has autumn.
      return FIRST_MONTHS[(code - 29 + 2) % 4];
    }
    if (code <= 36) {
      return 1 + 3 * (code - 33);
    }
    return code <= 39 ? 1 + 4 * (code - 37) : 1 + 6 * (code - 40);
  }

  private static int months(int code) {
    return code <= 36 ? 3 : code <= 39 ? 4 : 6;
  }

  private static LocalDate found(@Nullable LocalDate day) {
    if (day == null) {
      throw new IllegalStateException("a date that no day fits");
    }
    return day;
  }

  private static @Nullable LocalDate find(EdtfDate.Calendar date, boolean last) {
    EdtfPart year = date.year();
    if (!year.isMasked()) {
      return inYear(date, year.value(), last);
    }
    int count = 1;
    for (int i = 0; i < year.digits().length(); i++) {
      count *= year.digits().charAt(i) == 'X' ? 10 : 1;
    }
    boolean negative = year.isNegative();
    boolean fromTheTop = last != negative;
    for (int i = 0; i < count; i++) {
      int number = filled(year.digits(), fromTheTop ? count - 1 - i : i);
      boolean minusZero = negative && number == 0;
      LocalDate day = minusZero ? null : inYear(date, negative ? -number : number, last);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The digits, without their sign, with those of a number in the places left open. */
  private static int filled(String digits, int number) {
    int rest = number;
    int filled = 0;
    int unit = 1;
    for (int i = digits.length() - 1; i >= 0 && digits.charAt(i) != '-'; i--) {
      char c = digits.charAt(i);
      filled += unit * (c == 'X' ? rest % 10 : c - '0');
      rest = c == 'X' ? rest / 10 : rest;
      unit *= 10;
    }
    return filled;
  }

  private static @Nullable LocalDate inYear(EdtfDate.Calendar date, int year, boolean last) {
    EdtfPart month = date.month();
    if (month != null && !month.isMasked()) {
      return inMonth(date, year, month.value(), last);
    }
    for (int i = 1; i <= 12; i++) {
      int number = last ? 13 - i : i;
      LocalDate day =
          month == null || month.fits(number) ? inMonth(date, year, number, last) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate inMonth(
      EdtfDate.Calendar date, int year, int month, boolean last) {
    int length = YearMonth.of(year, month).lengthOfMonth();
    EdtfPart day = date.day();
    for (int i = 1; i <= length; i++) {
      int number = last ? length + 1 - i : i;
      if (day == null || day.fits(number)) {
        return LocalDate.of(year, month, number);
      }
    }
    return null;
  }
}
