package app.throughline.model;

/**
 * A row of the timeline that events belong to.
 *
 * @param id its id
 * @param name never blank
 * @param color {@code #rrggbb}
 * @param order lanes are shown by ascending order
 * @param visible whether it is shown unless the view says otherwise
 */
public record Lane(LaneId id, String name, String color, int order, boolean visible)
    implements CaseRecord {

  /** The same under another name. */
  public Lane withName(String newName) {
    return new Lane(id, newName, color, order, visible);
  }

  /** The same in another colour, {@code #rrggbb}. */
  public Lane withColor(String newColor) {
    return new Lane(id, name, newColor, order, visible);
  }

  /** The same at another place. */
  public Lane withOrder(int newOrder) {
    return new Lane(id, name, color, newOrder, visible);
  }
}
