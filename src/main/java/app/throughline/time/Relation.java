package app.throughline.time;

/** How one event's time depends on another's; the first event is the one that depends. */
public enum Relation {
  /** It is over before the other starts. */
  BEFORE,
  /** It starts after the other is over. */
  AFTER,
  /** It lies inside the other; or, where a greatest gap is stated, is over by so long after it. */
  DURING,
  /** It starts when the other is over (for a moment: at that moment). */
  STARTS_WITH,
  /** It ends when the other starts. */
  ENDS_WITH
}
