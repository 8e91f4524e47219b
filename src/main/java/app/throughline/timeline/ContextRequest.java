package app.throughline.timeline;

import app.throughline.model.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a context menu.
 *
 * @param event what it is asked for, or null for the timeline itself
 * @param screenX where, in screen coordinates
 * @param screenY where, in screen coordinates
 */
public record ContextRequest(@Nullable EventId event, double screenX, double screenY) {}
