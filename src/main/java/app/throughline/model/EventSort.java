package app.throughline.model;

/**
 * An order of events. Those that have nothing in the column come last in both directions; those
 * that are equal in it stand in time order, and where their times do not tell, in the user's own.
 *
 * @param column what they are ordered by. {@link EventColumn#TIME} is the {@link TimeOrder}: by the
 *     best estimate, else by the first limit that is known; undated ones last
 * @param descending whether the greatest comes first
 */
public record EventSort(EventColumn column, boolean descending) {
  /** In time order. */
  public static final EventSort BY_TIME = new EventSort(EventColumn.TIME, false);
}
