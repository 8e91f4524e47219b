package app.throughline.timeline;

import app.throughline.layout.Viewport;
import app.throughline.model.Arrangement;

/**
 * One view of a case: what back and forward go through.
 *
 * @param viewport the part of time that is seen
 * @param arrangement what the rows stand for, and what is left out
 */
public record ViewState(Viewport viewport, Arrangement arrangement) {}
