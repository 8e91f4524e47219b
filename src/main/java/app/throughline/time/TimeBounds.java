package app.throughline.time;

/**
 * Where an instant may lie: the half-open interval {@code [earliest, latest)} of epoch milliseconds
 * UTC. Either side may be infinite ({@link #PAST}, {@link #FUTURE}).
 *
 * <p>Two values are no interval but say where an open end lies: {@link #ALWAYS} (a span that has no
 * beginning, EDTF {@code ../X}) and {@link #NEVER} (a span still going on, EDTF {@code X/..}).
 *
 * @param earliest the first possible millisecond, or {@link #PAST}
 * @param latest the first millisecond that is too late, or {@link #FUTURE}
 */
public record TimeBounds(long earliest, long latest) {
  /** Minus infinity. */
  public static final long PAST = Long.MIN_VALUE;

  /** Plus infinity. */
  public static final long FUTURE = Long.MAX_VALUE;

  /** Nothing is known. */
  public static final TimeBounds UNKNOWN = new TimeBounds(PAST, FUTURE);

  /** The start of a span that is open towards the past. */
  public static final TimeBounds ALWAYS = new TimeBounds(PAST, PAST);

  /** The end of a span that is open towards the future. */
  public static final TimeBounds NEVER = new TimeBounds(FUTURE, FUTURE);

  /**
   * Checks the order of the limits.
   *
   * @throws IllegalArgumentException if the interval is empty and is neither of the two open ends
   */
  public TimeBounds {
    boolean openEnd = earliest == latest && (earliest == PAST || earliest == FUTURE);
    if (earliest >= latest && !openEnd) {
      throw new IllegalArgumentException("empty bounds: " + earliest + " to " + latest);
    }
  }

  /** The one millisecond at {@code epochMillis}. */
  public static TimeBounds at(long epochMillis) {
    return new TimeBounds(epochMillis, epochMillis + 1);
  }

  /** Whether neither limit is known. */
  public boolean isUnknown() {
    return earliest == PAST && latest == FUTURE;
  }

  /** Whether this is one of the two open ends of a span, {@link #ALWAYS} or {@link #NEVER}. */
  public boolean isOpenEnd() {
    return earliest == latest;
  }

  /** Whether both limits are known. */
  public boolean isFinite() {
    return earliest != PAST && latest != FUTURE;
  }

  /** Whether the two intervals share an instant. */
  public boolean overlaps(TimeBounds other) {
    return Math.max(earliest, other.earliest) < Math.min(latest, other.latest);
  }

  /**
   * What both allow.
   *
   * @throws IllegalArgumentException if they share no instant; ask {@link #overlaps} first
   */
  public TimeBounds intersect(TimeBounds other) {
    return new TimeBounds(Math.max(earliest, other.earliest), Math.min(latest, other.latest));
  }

  /** The smallest interval that holds both. */
  public TimeBounds hull(TimeBounds other) {
    return new TimeBounds(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
  }

  /**
   * The interval moved by a distance known to be between the two, in milliseconds; infinite limits
   * stay.
   */
  public TimeBounds shifted(long minMillis, long maxMillis) {
    return new TimeBounds(plus(earliest, minMillis), plus(latest, maxMillis));
  }

  /**
   * {@code limit + millis}, where an infinite limit or distance stays infinite and nothing
   * overflows.
   */
  public static long plus(long limit, long millis) {
    if (limit == PAST || limit == FUTURE) {
      return limit;
    }
    if (millis == PAST || millis == FUTURE) {
      return millis;
    }
    long sum = limit + millis;
    boolean overflow = ((limit ^ sum) & (millis ^ sum)) < 0;
    return overflow ? (millis < 0 ? PAST : FUTURE) : sum;
  }
}
