package app.throughline.ui.filter;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.IndexRow;
import app.throughline.model.Lane;
import app.throughline.model.Source;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The things of a case that a filter can name, by the keys that the filter has for them. */
final class Facets {
  private final CaseSnapshot snapshot;
  private final Texts words = new Texts("words");
  private final Texts texts = new Texts("filter");

  /**
   * A thing to filter by.
   *
   * @param key what the filter calls it
   * @param name what a person calls it
   * @param rgb its colour, or -1 for none
   */
  record Facet(String key, String name, int rgb) {}

  Facets(CaseSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** All of a kind in their order; of the statuses only those in use. */
  List<Facet> all(Grouping kind) {
    List<Facet> all = new ArrayList<>();
    switch (kind) {
      case LANE -> {
        for (Lane lane : snapshot.lanes()) {
          all.add(new Facet(key(lane.id().value()), lane.name(), IndexRow.rgb(lane.color())));
        }
      }
      case STATUS -> {
        Map<String, Integer> used = counts(Grouping.STATUS);
        for (EventStatus status : EventStatus.values()) {
          if (used.containsKey(status.name())) {
            all.add(new Facet(status.name(), words.of("status", status), -1));
          }
        }
      }
      case PERSON -> entities(EntityKind.PERSON, all);
      case PLACE -> entities(EntityKind.PLACE, all);
      case ORGANISATION -> entities(EntityKind.ORGANISATION, all);
      case TAG -> snapshot.tags().forEach(tag -> all.add(new Facet(tag, tag, -1)));
      case SOURCE -> {
        for (Source source : snapshot.sources()) {
          all.add(new Facet(key(source.id().value()), source.title(), -1));
        }
      }
    }
    return all;
  }

  /** What a person calls these, in their order; what is gone is said to be deleted. */
  List<String> names(Grouping kind, Iterable<String> keys) {
    Map<String, String> known = new LinkedHashMap<>();
    all(kind).forEach(facet -> known.put(facet.key(), facet.name()));
    List<String> names = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (String key : keys) {
      String name = known.containsKey(key) ? known.get(key) : unused(kind, key);
      if (name == null) {
        gone.add(texts.get("deleted"));
      } else {
        names.add(name);
      }
    }
    names.sort(String.CASE_INSENSITIVE_ORDER);
    names.addAll(gone);
    return names;
  }

  /** How many events each lane or status has; what has none is left out. */
  Map<String, Integer> counts(Grouping kind) {
    EventIndex index = snapshot.index();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < index.size(); i++) {
      String key = kind == Grouping.LANE ? key(index.lane(i).value()) : index.status(i).name();
      counts.merge(key, 1, Integer::sum);
    }
    return counts;
  }

  private @Nullable String unused(Grouping kind, String key) {
    return kind == Grouping.STATUS ? words.of("status", EventStatus.valueOf(key)) : null;
  }

  private void entities(EntityKind kind, List<Facet> all) {
    for (Entity entity : snapshot.entities()) {
      if (entity.kind() == kind) {
        all.add(new Facet(key(entity.id().value()), entity.name(), -1));
      }
    }
  }

  private static String key(long id) {
    return String.valueOf(id);
  }
}
