package app.throughline.session;

import app.throughline.model.EventGroups;
import app.throughline.model.EventIndex;

/**
 * Rows and the index that they are of.
 *
 * @param index the events
 * @param groups the rows; their positions are of this index
 */
public record Grouped(EventIndex index, EventGroups groups) {}
