package app.throughline.ui.search;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.ClaimId;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.PassageId;
import app.throughline.model.Placement;
import app.throughline.model.SearchHit;
import app.throughline.model.SourceId;
import app.throughline.model.Texts;
import app.throughline.session.Found;
import app.throughline.time.TimeWords;
import app.throughline.ui.search.SearchResult.Kind;
import app.throughline.ui.search.SearchResult.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the lines of the list of results: by section, within it the best match first. */
final class ResultList {
  private final Texts texts = new Texts("search");
  private final EventIndex index;
  private final TimeWords words;
  private final Map<EntityId, EntityKind> kinds = new HashMap<>();

  ResultList(CaseSnapshot snapshot, EventIndex index, TimeWords words) {
    this.index = index;
    this.words = words;
    for (Entity entity : snapshot.entities()) {
      kinds.put(entity.id(), entity.kind());
    }
  }

  List<SearchResult> of(Found found) {
    List<SearchHit> sorted = new ArrayList<>(found.hits());
    sorted.sort(Comparator.comparing(hit -> kind(hit).section()));
    List<SearchResult> results = new ArrayList<>();
    Section last = null;
    for (SearchHit hit : sorted) {
      Kind kind = kind(hit);
      String heading = kind.section() == last ? "" : texts.of("section", kind.section());
      last = kind.section();
      results.add(
          new SearchResult(
              kind,
              heading,
              hit.record(),
              hit.title(),
              SearchResult.pieces(hit.snippet()),
              when(kind, hit),
              hit.events()));
    }
    return results;
  }

  private Kind kind(SearchHit hit) {
    if (hit.record() instanceof EntityId entity) {
      return switch (kinds.getOrDefault(entity, EntityKind.OBJECT)) {
        case PERSON -> Kind.PERSON;
        case ORGANISATION -> Kind.ORGANISATION;
        case PLACE -> Kind.PLACE;
        case OBJECT -> Kind.OBJECT;
      };
    }
    if (hit.record() instanceof ClaimId) {
      return Kind.CLAIM;
    }
    if (hit.record() instanceof PassageId) {
      return Kind.PASSAGE;
    }
    return hit.record() instanceof SourceId ? Kind.SOURCE : Kind.EVENT;
  }

  private String when(Kind kind, SearchHit hit) {
    boolean ofOneEvent = kind == Kind.EVENT || kind == Kind.CLAIM;
    return ofOneEvent && hit.events().size() == 1
        ? when(hit.events().get(0))
        : texts.get("events", hit.events().size());
  }

  private String when(EventId event) {
    int position = index.position(event);
    if (position < 0 || position >= index.datedCount()) {
      return texts.get("undated");
    }
    Placement placement = index.row(position).placement();
    return words.sentence(placement.start(), placement.end(), placement.best());
  }
}
