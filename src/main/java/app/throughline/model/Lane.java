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
    implements CaseRecord {}
