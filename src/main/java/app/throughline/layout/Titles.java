package app.throughline.layout;

import app.throughline.model.EventId;
import org.jspecify.annotations.Nullable;

/** The titles of events. Whoever implements it may load what is asked for and say so later. */
@FunctionalInterface
public interface Titles {
  /** The title of an event, or null while it is not at hand. */
  @Nullable String of(EventId id);
}
