package app.throughline.time;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as the words give it.
 *
 * @param unit {@code DAY}, {@code MONTH}, {@code SEASON}, {@code YEAR} or {@code DECADE}
 * @param year the year, the first one of a decade; null if the words have none
 * @param month 1 to 12, or 1 to 4 for a season; 0 if the words have none
 * @param day 1 to 31; 0 if the words have none
 * @param from where the words for it begin
 * @param to where they end, exclusive
 */
record DateParts(Precision unit, @Nullable Integer year, int month, int day, int from, int to) {

  /** The same date with what another one has and it has not. */
  DateParts completedBy(@Nullable DateParts other) {
    if (other == null) {
      return this;
    }
    boolean monthMissing = month == 0 && unit == Precision.DAY;
    return new DateParts(
        unit,
        year == null ? other.year() : year,
        monthMissing && other.unit() != Precision.SEASON ? other.month() : month,
        day,
        from,
        to);
  }
}
