package app.throughline.time;

/** What of an event's time can be moved by itself. */
public enum TimePart {
  /** All of it: every limit and the estimate, by one distance. */
  ALL,
  /** Both limits of the start, and the estimate with them. */
  START,
  START_EARLIEST,
  START_LATEST,
  BEST,
  /** Both limits of a span's end. */
  END,
  END_EARLIEST,
  END_LATEST
}
