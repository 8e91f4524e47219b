package app.throughline.time;

/** How finely the words of a source state a time, finest first. */
public enum Precision {
  MILLISECOND,
  SECOND,
  MINUTE,
  HOUR,
  /** Morning, evening, "early on Tuesday". */
  PART_OF_DAY,
  DAY,
  /** Early, mid or late in a month. */
  PART_OF_MONTH,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY,
  /** Coarser than a century, or not stated. */
  COARSE
}
