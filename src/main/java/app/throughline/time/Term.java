package app.throughline.time;

/**
 * What a word of a time phrase can mean; some come with a number. A word may have several meanings:
 * the French "à" is {@code AT} and {@code TO}, and what stands around it decides.
 */
enum Term {
  ABOUT,
  AT,
  ON,
  OF,
  THE,
  IN,
  SOMETIME,
  DOUBT,
  BEFORE,
  UNTIL,
  AFTER,
  SINCE,
  FROM,
  /** After a time: and from then on. */
  ONWARDS,
  /** Before or after a time: no later than it. */
  LATEST,
  TO,
  BETWEEN,
  AND,
  OR,
  DURING,
  /** "Right" after or before. */
  IMMEDIATELY,
  START_OF,
  END_OF,
  /** A part of the day: 1 morning, 2 afternoon, 3 evening, 4 night. */
  PART,
  /** The night that starts so many days after the reference date. */
  NIGHT_FROM,
  /** "Cette nuit": the one before the reference date, or the one after it. */
  THIS_NIGHT,
  NOON,
  MIDNIGHT,
  /** 0 or 12: the hours that am or pm add. */
  MERIDIEM,
  O_CLOCK,
  QUARTER,
  /** So much after the full hour. */
  PAST,
  /** So much before the full hour. */
  MINUS,
  /** 1 early, 2 mid, 3 late. */
  PORTION,
  /** So many days after the reference date. */
  DAY_SHIFT,
  /** -1 last, 0 this, 1 next: before, or in French after, a weekday, a month or a unit. */
  WHICH,
  /** Counts back from the reference date what follows it, as "il y a" does. */
  AGO_OF,
  /** Counts back from the reference date what stands before it. */
  AGO,
  /** -1 the day before, 1 the day after what follows. */
  NEIGHBOUR,
  /** What follows the number of a day: 13th. */
  ORDINAL,
  AT_LEAST,
  AT_MOST,
  HALF,
  /** A number in words. */
  COUNT,
  /** A few, several. */
  FEW,
  /** A unit of so many seconds. */
  UNIT,
  MONTH,
  WEEKDAY,
  /** 1 spring to 4 winter. */
  SEASON,
  /** Before the first year of a decade: "les années 1990". */
  DECADE,
  /** After the name of a zone or a place: "Paris time". */
  TIME_WORD,
  ONGOING,
  START_UNKNOWN,
  END_UNKNOWN,
  UNDATED
}
