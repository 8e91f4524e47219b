package app.throughline.ui.manage;

import app.throughline.model.EntityId;
import app.throughline.model.EventFilter;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.SourceId;
import app.throughline.model.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows the events of some things and no others.
 *
 * @param subject the kind of the things; objects cannot be filtered by
 * @param keys their keys
 */
record OnlyFilter(Subject subject, Set<String> keys) {

  EventFilter filter(List<Lane> lanes) {
    Set<LaneId> hidden =
        subject == Subject.LANE
            ? lanes.stream()
                .map(Lane::id)
                .filter(id -> !keys.contains(String.valueOf(id.value())))
                .collect(Collectors.toSet())
            : Set.of();
    return new EventFilter(
        hidden,
        Set.of(),
        wanted(Subject.PERSON, key -> (EntityId) subject.id(key)),
        wanted(Subject.PLACE, key -> (EntityId) subject.id(key)),
        wanted(Subject.ORGANISATION, key -> (EntityId) subject.id(key)),
        wanted(Subject.TAG, key -> key),
        wanted(Subject.SOURCE, key -> (SourceId) subject.id(key)),
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        false,
        false,
        "");
  }

  private <T> Set<T> wanted(Subject kind, Function<String, T> of) {
    return kind == subject ? keys.stream().map(of).collect(Collectors.toSet()) : Set.of();
  }
}
