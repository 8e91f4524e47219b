package app.throughline.layout;

import app.throughline.time.Precision;

/**
 * Divides time into whole units without gaps: every instant is in exactly one unit. Units may
 * differ in length, as months do, and days when clocks change.
 */
sealed interface AxisStep permits ClockStep, DateStep {
  /** Where the unit starts that an instant is in, epoch milliseconds UTC. */
  long floor(long epochMillis);

  /** Where the unit ends that an instant is in: later than the instant. */
  long next(long epochMillis);

  /** What a unit usually lasts, in milliseconds. */
  double usualMillis();

  /** How finely somebody speaks who names a unit's start: a minute of a clock, a day, a month. */
  Precision precision();

  /** Whether each unit of another step consists of whole units of this one, of the same kind. */
  boolean divides(AxisStep other);
}
