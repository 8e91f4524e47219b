package app.throughline.model;

import java.util.List;

/**
 * The events of one index sorted into the rows of the timeline. An event may stand in several rows.
 *
 * @param groups in the order in which they are shown
 * @param shown every event that is shown, in whatever row, and the undated ones; the rest is
 *     filtered out
 */
public record EventGroups(List<Group> groups, EventSet shown) {
  /** No rows and no events. */
  public static final EventGroups EMPTY = new EventGroups(List.of(), EventSet.EMPTY);

  /** Copies the list. */
  public EventGroups {
    groups = List.copyOf(groups);
  }

  /**
   * One row.
   *
   * @param key tells it from the others and stays the same while the case changes, as {@code
   *     lane:3}
   * @param name shown in the row's header
   * @param rgb the row's colour, {@code 0xRRGGBB}
   * @param positions in the index, ascending, dated events only
   * @param collapsed whether the row shows its density only
   */
  @SuppressWarnings("ArrayRecordComponent") // a million positions; nobody writes to them
  public record Group(String key, String name, int rgb, int[] positions, boolean collapsed) {
    /** A row that is not collapsed. */
    public Group(String key, String name, int rgb, int[] positions) {
      this(key, name, rgb, positions, false);
    }
  }
}
