package app.throughline.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar asks of its surroundings.
 *
 * @param reference the date that "yesterday" counts from, or null
 * @param language the language of the names in reasons
 * @param monthFirst whether {@code 05/06} is usually the sixth of May
 * @param dayOrder what another date of the phrase says of that
 */
record Setting(
    @Nullable LocalDate reference, Locale language, boolean monthFirst, DayOrder dayOrder) {
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(?<a>\\d{1,2})(?<sign>[/.-])(?<b>\\d{1,2})\\k<sign>\\d{4}(?!\\d)");

  /** In which order the numeric dates of a phrase have day and month. */
  enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** No date of the phrase can be read in one way only. */
    OPEN
  }

  /** The order that a date like 13/06/2016 gives away for the others of its phrase. */
  static DayOrder orderIn(String phrase) {
    Matcher date = NUMERIC.matcher(phrase);
    while (date.find()) {
      int a = Integer.parseInt(date.group("a"));
      int b = Integer.parseInt(date.group("b"));
      if ((a > 12) != (b > 12)) {
        return a > 12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
      }
    }
    return DayOrder.OPEN;
  }
}
