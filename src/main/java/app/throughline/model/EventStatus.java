package app.throughline.model;

/** How well established an event is, best first. */
public enum EventStatus {
  CONFIRMED,
  REPORTED,
  CLAIMED,
  ALLEGED,
  DISPUTED,
  OPINION,
  RETRACTED;

  /** Whether its mark is drawn with a dashed outline because it may not have happened. */
  public boolean isDoubtful() {
    return compareTo(ALLEGED) >= 0;
  }
}
