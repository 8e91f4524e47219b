package app.throughline.timeline;

import app.throughline.model.EventId;

/**
 * A link that the user has drawn from one event to another.
 *
 * @param from the event that the link is about
 * @param fromEnd whether it was drawn from the end of that event, and not from its start
 * @param to the event that it refers to
 * @param toEnd whether it was dropped on the end of that event
 * @param x where it was dropped, from the left edge of the timeline
 * @param y where it was dropped, from its top
 */
public record LinkRequest(
    EventId from, boolean fromEnd, EventId to, boolean toEnd, double x, double y) {}
