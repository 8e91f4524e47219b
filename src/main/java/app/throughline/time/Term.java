package app.throughline.time;

/** What a word of a time phrase can mean; some come with a number. */
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
  ONWARDS,
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
  NOON,
  MIDNIGHT,
  /** 0 or 12: the hours that am or pm add. */
  MERIDIEM,
  O_CLOCK,
  /** 1 early, 2 mid, 3 late. */
  PORTION,
  /** So many days after the reference date. */
  DAY_SHIFT,
  /** What follows the number of a day: 13th. */
  ORDINAL,
  AT_LEAST,
  AT_MOST,
  HALF,
  /** A number in words. */
  COUNT,
  /** A unit of so many seconds. */
  UNIT,
  MONTH,
  WEEKDAY,
  /** 1 spring to 4 winter. */
  SEASON,
  ONGOING,
  START_UNKNOWN,
  END_UNKNOWN,
  UNDATED
}
