package app.throughline.ui.problems;

import app.throughline.model.EventId;
import java.util.function.Consumer;

/**
 * What the page of problems asks of the window around it.
 *
 * @param select shows an event
 * @param edit opens an event in the form
 */
public record ProblemsActions(Consumer<EventId> select, Consumer<EventId> edit) {}
