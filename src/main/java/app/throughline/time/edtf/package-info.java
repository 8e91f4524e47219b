/**
 * The Extended Date/Time Format of ISO 8601-2:2019 (annex A), levels 0, 1 and 2: what an expression
 * says, its level, and where it lies on the calendar.
 *
 * <p>Enter at {@link app.throughline.time.edtf.Edtf#parse}. Everything is wall-clock time of the
 * proleptic Gregorian calendar; zones are the reader's business.
 *
 * <p>Where the standard leaves a choice: seasons are whole months (21 and 25 are March to May, 24
 * and 28 December to the end of February; 29 to 32 the same for the south, winter being June to
 * August). A season may be the end of an interval, and may have digits left open in its year. An
 * interval needs a date on one side at least, and is reversed only where its end cannot reach its
 * start. Digits left open in a month stand for calendar months only, those of a negative year count
 * away from year 0, and some date must fit. Significant digits are counted from the left of the
 * year as written, leading zeros included, and are no more than it has. {@code Y} and what follows
 * it have no leading zeros. Times of day have neither 24:00 nor 60 seconds, and no offset beyond 14
 * hours or of minus zero. The two ends of a range in a set are written alike: the same parts, the
 * same digits left open.
 *
 * <p>May import: the JDK only. Threads: everything here is immutable or stateless.
 */
package app.throughline.time.edtf;
