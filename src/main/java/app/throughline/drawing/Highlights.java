package app.throughline.drawing;

import app.throughline.model.EventId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands out while one works with the timeline; nothing does in a picture.
 *
 * @param selected the selected events
 * @param hovered the event under the pointer, or null
 * @param focused the event that has the keyboard focus, or null
 * @param matches the events that a search found
 * @param draft what an edit by hand shows
 */
public record Highlights(
    Set<EventId> selected,
    @Nullable EventId hovered,
    @Nullable EventId focused,
    Matches matches,
    Draft draft) {
  /** Nothing stands out. */
  public static final Highlights NONE = new Highlights(Set.of(), null, null);

  /** Without a search, while nothing is edited by hand. */
  public Highlights(Set<EventId> selected, @Nullable EventId hovered, @Nullable EventId focused) {
    this(selected, hovered, focused, Matches.NONE, Draft.NONE);
  }

  /** Copies the set. */
  public Highlights {
    selected = Set.copyOf(selected);
  }
}
