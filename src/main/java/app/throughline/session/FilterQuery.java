package app.throughline.session;

import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Grouping;
import app.throughline.store.CaseFile;
import java.util.BitSet;
import java.util.Set;

/** Works out which events of one state of a case a filter shows. On the session's worker. */
final class FilterQuery {
  private static final Set<Grouping> IN_THE_INDEX = Set.of(Grouping.LANE, Grouping.STATUS);

  private final CaseFile caseFile;
  private final EventIndex index;

  /** A query of the present state. */
  FilterQuery(CaseFile caseFile) {
    this.caseFile = caseFile;
    this.index = caseFile.snapshot().index();
  }

  /** The positions of the events that are shown, undated ones too. */
  BitSet shown(EventFilter filter) {
    BitSet shown = new BitSet(index.size());
    for (int i = 0; i < index.size(); i++) {
      shown.set(i, filter.shows(index, i));
    }
    for (Grouping grouping : Grouping.values()) {
      Set<String> wanted = filter.keys(grouping);
      if (!IN_THE_INDEX.contains(grouping) && !wanted.isEmpty()) {
        shown.and(positions(caseFile.eventsOf(grouping, wanted)));
      }
    }
    if (!filter.words().isBlank()) {
      shown.and(matching(filter.words()));
    }
    return shown;
  }

  /** The positions of the events that the matches of a search concern. */
  BitSet matching(String words) {
    return positions(caseFile.eventsMatching(words));
  }

  private BitSet positions(long[] events) {
    BitSet positions = new BitSet(index.size());
    for (long event : events) {
      int position = index.position(new EventId(event));
      if (position >= 0) {
        positions.set(position);
      }
    }
    return positions;
  }
}
