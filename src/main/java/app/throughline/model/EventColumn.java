package app.throughline.model;

/** What a table of events can show of each, and be sorted by. */
public enum EventColumn {
  TITLE,
  /** The time as it was understood, in words. */
  TIME,
  /** The time as the source, or whoever typed it, has it. */
  WORDS,
  /** The first possible instant of the moment or of the span's start. */
  START_EARLIEST,
  /** The first instant too late for it. */
  START_LATEST,
  /** The first possible instant of the span's end. */
  END_EARLIEST,
  /** The first instant too late for it. */
  END_LATEST,
  /** From the least a span can last to the most; a moment has none. */
  DURATION,
  LANE,
  STATUS,
  IMPORTANCE,
  PEOPLE,
  PLACES,
  ORGANISATIONS,
  TAGS,
  /** How many sources speak of it. */
  SOURCES,
  /** How many claims they make. */
  CLAIMS,
  DESCRIPTION,
  /** When it came into the case, as far as the history knows. */
  CREATED,
  /** When it, or what hangs on it, changed last. */
  CHANGED
}
