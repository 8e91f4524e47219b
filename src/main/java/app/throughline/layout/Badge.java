package app.throughline.layout;

import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import java.util.ArrayList;
import java.util.List;

/** A sign after the label of a mark: what its shape says too, where there is room for it. */
public enum Badge {
  /** A tilde: the time is "about". */
  APPROXIMATE(12),

  /** A question mark: the event or its time is doubtful. */
  DOUBTFUL(14),

  /** An unequal sign in an outline: accounts differ. */
  DISPUTED(16),

  /** An unequal sign after a clock: accounts give different times. */
  RIVAL(28),

  /** An exclamation mark in a triangle: what is said of its time cannot all be true. */
  CONTRADICTORY(18);

  /** Between a label and its first badge. */
  public static final double GAP_PX = 4;

  private final double widthPx;

  Badge(double widthPx) {
    this.widthPx = widthPx;
  }

  /** The width of the sign, what is kept free after it included. */
  public double widthPx() {
    return widthPx;
  }

  /** The badges of an event of this status and these flags of {@code EventIndex}, in order. */
  public static List<Badge> of(EventStatus status, int flags) {
    List<Badge> badges = new ArrayList<>(2);
    if ((flags & EventIndex.APPROXIMATE) != 0) {
      badges.add(APPROXIMATE);
    }
    if (isDoubtful(status, flags)) {
      badges.add(DOUBTFUL);
    }
    if ((flags & EventIndex.CONTRADICTORY) != 0) {
      badges.add(CONTRADICTORY);
    }
    if ((flags & EventIndex.RIVAL) != 0) {
      badges.add(RIVAL);
    } else if ((flags & (EventIndex.DISPUTED | EventIndex.CONTRADICTORY)) == EventIndex.DISPUTED) {
      badges.add(DISPUTED);
    }
    return badges;
  }

  /** What is kept free right of the label for all badges; 0 if there is none. */
  public static double roomPx(EventStatus status, int flags) {
    double room = 0;
    for (Badge badge : of(status, flags)) {
      room += badge.widthPx;
    }
    return room == 0 ? 0 : room + GAP_PX;
  }

  static boolean isDoubtful(EventStatus status, int flags) {
    return status.isDoubtful() || (flags & EventIndex.UNCERTAIN) != 0;
  }
}
