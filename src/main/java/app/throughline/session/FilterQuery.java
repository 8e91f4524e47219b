package app.throughline.session;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Grouping;
import app.throughline.model.RecordId;
import app.throughline.model.SearchHit;
import app.throughline.store.CaseFile;
import app.throughline.store.Membership;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out which events of one state of a case a filter shows. On the session's worker. */
final class FilterQuery {
  private static final int MATCHES = 100_000;

  private final CaseFile caseFile;
  private final EventIndex index;

  FilterQuery(CaseFile caseFile, CaseSnapshot snapshot) {
    this.caseFile = caseFile;
    this.index = snapshot.index();
  }

  /** The positions of the events that are shown, undated ones too. */
  BitSet shown(EventFilter filter) {
    BitSet shown = new BitSet();
    for (int i = 0; i < index.size(); i++) {
      shown.set(i, filter.shows(index, i));
    }
    keep(shown, Grouping.PERSON, texts(filter.people()));
    keep(shown, Grouping.PLACE, texts(filter.places()));
    keep(shown, Grouping.ORGANISATION, texts(filter.organisations()));
    keep(shown, Grouping.TAG, filter.tags());
    keep(shown, Grouping.SOURCE, texts(filter.sources()));
    if (!filter.words().isBlank()) {
      BitSet found = new BitSet();
      for (SearchHit hit : caseFile.search(filter.words(), MATCHES)) {
        hit.events().forEach(event -> mark(found, event));
      }
      shown.and(found);
    }
    return shown;
  }

  private void keep(BitSet shown, Grouping grouping, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    BitSet members = new BitSet();
    for (Membership membership : caseFile.memberships(grouping)) {
      if (wanted.contains(membership.key())) {
        for (long event : membership.events()) {
          mark(members, new EventId(event));
        }
      }
    }
    shown.and(members);
  }

  private void mark(BitSet set, EventId event) {
    int position = index.position(event);
    if (position >= 0) {
      set.set(position);
    }
  }

  private static Set<String> texts(Set<? extends RecordId> ids) {
    return ids.stream().map(id -> String.valueOf(id.value())).collect(Collectors.toSet());
  }
}
