package app.throughline.chronology;

import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;

/** One of the limits of where an event may lie; a moment has those of its start only. */
public enum Limit {
  /** The first instant at which the moment, or the span's start, may lie. */
  START_EARLIEST,
  /** The first instant too late for the moment, or the span's start. */
  START_LATEST,
  /** The first instant at which the span's end may lie. */
  END_EARLIEST,
  /** The first instant too late for the span's end. */
  END_LATEST;

  /** Whether this is a limit of a span's end. */
  public boolean isOfEnd() {
    return this == END_EARLIEST || this == END_LATEST;
  }

  /** Whether this is the first possible instant; otherwise it is the first that is too late. */
  public boolean isEarliest() {
    return this == START_EARLIEST || this == END_EARLIEST;
  }

  /** The limit of a placement, epoch milliseconds, or an infinity of {@link TimeBounds}. */
  public long of(Placement placement) {
    TimeBounds bounds = isOfEnd() ? placement.over() : placement.start();
    return isEarliest() ? bounds.earliest() : bounds.latest();
  }

  /** Whether a placement has this limit at all: it is known, and a moment has no end. */
  public boolean isKnown(Placement placement) {
    long limit = of(placement);
    return limit != TimeBounds.PAST
        && limit != TimeBounds.FUTURE
        && (!isOfEnd() || placement.end() != null);
  }
}
