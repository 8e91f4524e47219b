package app.throughline.ui.form;

import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the form holds at one moment. Two drafts are equal if saving them would write the same,
 * so a form is dirty if its draft differs from the one it began with.
 *
 * @param title as typed
 * @param timeText as typed
 * @param lane known or new
 * @param status how well established the event is
 * @param importance how much it matters
 * @param description as typed
 * @param tags in order, none twice
 * @param color {@code #rrggbb} in place of the lane's colour, or null
 * @param parts who and what takes part
 * @param claims what the sources say
 * @param links how it lies to other events, but for what the time field states
 */
record EventDraft(
    String title,
    String timeText,
    NameChoice.Named<Lane> lane,
    EventStatus status,
    Importance importance,
    String description,
    List<String> tags,
    @Nullable String color,
    List<ParticipantRow.Part> parts,
    List<ClaimRow.Said> claims,
    List<LinkRow.Stated> links) {
  EventDraft {
    tags = List.copyOf(tags);
    parts = List.copyOf(parts);
    claims = List.copyOf(claims);
    links = List.copyOf(links);
  }
}
