package app.throughline.time;

import java.util.Locale;

/** Lengths of time in numbers with short units. */
final class SpokenDuration {
  private static final String[] UNITS = {"days", "hours", "minutes", "seconds", "millis"};
  private static final long[] MILLIS = {86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L};
  private static final double YEAR_MILLIS = 365.2425 * 86_400_000L;
  private static final int YEARS_FROM = 3;

  private final TimeTexts texts;
  private final Locale locale;

  SpokenDuration(TimeTexts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** The two greatest units of a length, the second left out where it is 0. */
  String of(long millis) {
    long rest = Math.abs(millis);
    if (rest >= YEARS_FROM * YEAR_MILLIS) {
      return texts.get("duration.years", number(Math.round(rest / YEAR_MILLIS)));
    }
    for (int unit = 0; unit < MILLIS.length; unit++) {
      if (rest >= MILLIS[unit]) {
        String first = count(unit, rest / MILLIS[unit]);
        int finer = unit + 1;
        long second = finer < MILLIS.length ? rest % MILLIS[unit] / MILLIS[finer] : 0;
        return second == 0 ? first : texts.get("duration.two", first, count(finer, second));
      }
    }
    return count(2, 0);
  }

  String gap(long minMillis, long maxMillis) {
    if (maxMillis == TimeBounds.FUTURE) {
      return minMillis == 0 ? texts.get("gap.none") : texts.get("gap.atLeast", of(minMillis));
    }
    if (minMillis == maxMillis) {
      return of(minMillis);
    }
    return minMillis == 0
        ? texts.get("gap.atMost", of(maxMillis))
        : texts.get("gap.range", of(minMillis), of(maxMillis));
  }

  private String count(int unit, long count) {
    return texts.get("duration." + UNITS[unit], number(count));
  }

  private String number(long count) {
    return String.format(locale, "%,d", count);
  }
}
