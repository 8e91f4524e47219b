package app.throughline.timeline;

import app.throughline.layout.LinkLine;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.LinkId;
import app.throughline.model.Texts;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The links of the selected events and of the one under the pointer, read once for each event. */
final class ShownLinks {
  /** Of more selected events no links are shown: nobody could follow them. */
  private static final int MOST_EVENTS = 12;

  private final LiveLayout live;
  private final TimelineActions actions;
  private final Runnable onChange;
  private final Texts words = new Texts("words");
  private final Map<EventId, List<EventLink>> known = new HashMap<>();
  private EventIndex index = EventIndex.EMPTY;

  ShownLinks(LiveLayout live, TimelineActions actions, Runnable onChange) {
    this.live = live;
    this.actions = actions;
    this.onChange = onChange;
  }

  /** The lines to draw; links that are not read yet come later, with a change. */
  List<LinkLine> lines(Set<EventId> selected, @Nullable EventId hovered) {
    EventIndex now = live.content().index();
    if (now != index) {
      index = now;
      known.clear();
    }
    Set<EventId> wanted = new LinkedHashSet<>();
    if (selected.size() <= MOST_EVENTS) {
      wanted.addAll(selected);
    }
    if (hovered != null) {
      wanted.add(hovered);
    }
    Map<LinkId, EventLink> links = new LinkedHashMap<>();
    wanted.forEach(event -> of(event).forEach(link -> links.put(link.id(), link)));
    Collection<EventLink> all = new ArrayList<>(links.values());
    return all.isEmpty() ? List.of() : LinkLine.of(live.current(), now, all, this::told);
  }

  private List<EventLink> of(EventId event) {
    List<EventLink> links = known.get(event);
    if (links != null) {
      return links;
    }
    known.put(event, List.of());
    EventIndex asked = index;
    actions
        .links(event)
        .thenAccept(
            read -> {
              if (asked == index && !read.isEmpty()) {
                known.put(event, List.copyOf(read));
                onChange.run();
              }
            });
    return known.getOrDefault(event, List.of());
  }

  private String told(EventLink link) {
    boolean free = link.minGapMillis() == 0 && link.maxGapMillis() == TimeBounds.FUTURE;
    if (free || link.kind().relation() == null) {
      return words.of("link", link.kind());
    }
    TimeWords times = new TimeWords(live.style(), live.content().zone());
    return times.gap(link.minGapMillis(), link.maxGapMillis());
  }
}
